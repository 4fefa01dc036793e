<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AssessAccuracy</name>
    <message>
        <source>Assess accuracy</source>
        <translation>评估精度</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality</source>
        <translation>accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality,精度,验证,混淆矩阵,精确率,召回率,F 值,交并比,测试,误差,质量</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>The map to be judged, made by &apos;Classify mines&apos;.</source>
        <translation>待评估的矿山图，由“矿山分类”生成。</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>参考多边形</translation>
    </message>
    <message>
        <source>Outlines of what is really there, drawn by interpretation.</source>
        <translation>通过目视解译绘制的实际轮廓。</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field of the reference with the class of each polygon. Without it all polygons are mines.</source>
        <translation>参考图层中表示各多边形类别的字段。不指定时，所有多边形均为矿山。</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>矿山类别</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas.</source>
        <translation>类别字段中视为矿山的值，用逗号分隔。</translation>
    </message>
    <message>
        <source>Land outside the reference</source>
        <translation>参考范围以外的土地</translation>
    </message>
    <message>
        <source>non_mine: the reference holds every mine, so all other land is non-mine. unknown: only land inside reference polygons counts, and polygons of other classes are needed to know false alarms.</source>
        <translation>non_mine：参考图层包含所有矿山，因此其余土地均为非矿山。unknown：只统计参考多边形以内的土地，此时需要其他类别的多边形才能得知误报。</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>已分类对象</translation>
    </message>
    <message>
        <source>All objects with their class, made by &apos;Classify mines&apos;: they tell the class of each test object and the land observed.</source>
        <translation>带有类别的全部对象，由“矿山分类”生成：用于得知每个测试对象的类别以及已观测的土地。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Output of &apos;Label objects&apos;: objects with split = test are judged, those with split = train are left out of every figure.</source>
        <translation>“标注对象”的输出：split = test 的对象用于评估，split = train 的对象不计入任何数值。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Only objects and mines whose centre lies inside count. Leave empty for no limit.</source>
        <translation>只统计中心位于范围内的对象和矿山。留空表示不限制。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠比例</translation>
    </message>
    <message>
        <source>Something is right when more than this share of its area agrees. The paper takes 0.7.</source>
        <translation>面积中一致部分超过此比例即为正确。论文取 0.7。</translation>
    </message>
    <message>
        <source>Group distance (m)</source>
        <translation>分组距离 (m)</translation>
    </message>
    <message>
        <source>Mines in one square cell of this side are drawn together when intervals are computed, since neighbours are alike.</source>
        <translation>计算置信区间时，位于同一个以此为边长的方格内的矿山一起抽取，因为相邻的矿山彼此相似。</translation>
    </message>
    <message>
        <source>Sub-regions</source>
        <translation>子区域</translation>
    </message>
    <message>
        <source>Number of places of 4 km shown in the report with reference and detected outlines; 0 shows none.</source>
        <translation>报告中显示参考轮廓和检测轮廓的 4 km 子区域数量；0 表示不显示。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Image stack shown below the outlines of the sub-regions (bands red, green and blue).</source>
        <translation>显示在子区域轮廓下方的影像堆栈（红、绿、蓝波段）。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Number that decides the random draws; the same seed gives the same report.</source>
        <translation>决定随机抽取的数字；相同的种子得到相同的报告。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page with all figures, charts and sub-regions.</source>
        <translation>包含全部数值、图表和子区域的网页。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Every figure of the report: measure, unit, value, 95 % interval, number of cases and meaning.</source>
        <translation>报告中的每个数值：指标、单位、数值、95 % 置信区间、样本数和含义。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>By object ({count} judged): {tp} mines found, {fn} missed, {fp} false alarms, {tn} rightly not mine. Accuracy {accuracy:.4f}, precision {precision:.4f}, recall {recall:.4f}, F {f_score:.4f}, kappa {kappa:.4f}.</source>
        <translation>按对象（共评估 {count} 个）：找到矿山 {tp} 个，遗漏 {fn} 个，误报 {fp} 个，正确判为非矿山 {tn} 个。总体精度 {accuracy:.4f}，精确率 {precision:.4f}，召回率 {recall:.4f}，F {f_score:.4f}，kappa {kappa:.4f}。</translation>
    </message>
    <message>
        <source>By mine: {hits} of {detected} detected mines are right, {found} of {reference} reference mines are found.</source>
        <translation>按矿山：检测到的 {detected} 个矿山中有 {hits} 个正确，{reference} 个参考矿山中有 {found} 个被找到。</translation>
    </message>
    <message>
        <source>By area: {overlap:.3f} km2 agree of {detected:.3f} detected and {reference:.3f} reference; IoU {iou:.4f}.</source>
        <translation>按面积：检测面积 {detected:.3f} km2 与参考面积 {reference:.3f} km2 中有 {overlap:.3f} km2 一致；IoU {iou:.4f}。</translation>
    </message>
    <message>
        <source>Accuracy and kappa are not known: they need true negatives, which only labelled objects give. Add SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>总体精度和 kappa 未知：它们需要真阴性，而真阴性只能由已标注对象给出。请添加 SAMPLES 或 OBJECTS_CLASSIFIED。</translation>
    </message>
    <message>
        <source>Without SAMPLES nothing tells which land trained the forest. The figures are honest only if no training object lies in the extent judged.</source>
        <translation>没有 SAMPLES，就无法得知哪些土地训练了随机森林。只有当所评估的范围内没有训练对象时，这些数值才可信。</translation>
    </message>
    <message>
        <source>The reference holds only mines and the rest of the land is unknown, so false alarms cannot be told: precision, F and IoU are not known. Add polygons of other classes and CLASS_FIELD.</source>
        <translation>参考图层只包含矿山，其余土地未知，因此无法得知误报：精确率、F 和 IoU 未知。请添加其他类别的多边形和 CLASS_FIELD。</translation>
    </message>
    <message>
        <source>{detected} detected and {reference} reference mines hold training objects and are left out of every figure.</source>
        <translation>{detected} 个检测矿山和 {reference} 个参考矿山包含训练对象，未计入任何数值。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Overlap needed</source>
        <translation>所需重叠比例</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Only for classified objects without a class, as &apos;Compute object features&apos; makes them: the model that tells it. It lets a chain of steps judge objects that were not written to a file.</source>
        <translation>仅用于没有类别的已分类对象（即“计算对象特征”的输出）：用来判定类别的模型。这样，一系列步骤就可以评估未写入文件的对象。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>With a model: objects with at least this probability are mines, as in &apos;Classify mines&apos;.</source>
        <translation>给出模型时：概率不低于此值的对象为矿山，与“矿山分类”相同。</translation>
    </message>
    <message>
        <source>Labelled accuracy sample</source>
        <translation>已标注的精度样本</translation>
    </message>
    <message>
        <source>Output of &apos;Draw accuracy sample&apos; with reference_class filled in (mine classes of MINE_CLASSES, or another word). Gives accuracy and mine area adjusted for the share of each stratum, with 95 % intervals.</source>
        <translation>“抽取精度样本”的输出，且已填写 reference_class（MINE_CLASSES 中的矿山类别，或其他词）。给出按各层占比校正的精度和矿山面积，以及 95 % 置信区间。</translation>
    </message>
    <message>
        <source>By sample: {area:.3f} km2 of mines ({low:.3f} to {high:.3f}), {mapped:.3f} km2 mapped; precision {precision:.3f}, recall {recall:.3f}.</source>
        <translation>按样本：矿山 {area:.3f} km2（{low:.3f} 至 {high:.3f}），制图 {mapped:.3f} km2；精确率 {precision:.3f}，召回率 {recall:.3f}。</translation>
    </message>
    <message>
        <source>Few errors were found in {strata}: the area of missed mines there is uncertain. The intervals quoted are score intervals; Wald intervals would be too narrow.</source>
        <translation>在 {strata} 中发现的错误很少：该处遗漏矿山的面积不确定。所给区间为得分 (score) 区间；Wald 区间会过窄。</translation>
    </message>
    <message>
        <source>{count} places of the sample are not labelled and not used.</source>
        <translation>样本中有 {count} 个位置未标注，未被使用。</translation>
    </message>
    <message>
        <source>Compares a map of mines with reference outlines in three ways: by object (confusion matrix of labelled test objects, accuracy, precision, recall, F-score, kappa), by mine (a mine is right when more than OVERLAP of its area agrees) and by area (overlap / union). Each measure comes with a 95 % interval, and the report tells how common mines are, since a precision measured where they are common does not carry over to land where they are rare. Of mines found it also tells how far their outlines lie from the reference&apos;s, and whether they were cut or joined; AGREEMENT is the map of hits, misses and false alarms.

With SAMPLES only test objects count, and every mine that holds a training object is left out: no figure comes from what trained the forest. Without SAMPLES give an EXTENT that was not used for training. Accuracy and kappa need true negatives, so they exist only with SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>以三种方式将矿山图与参考轮廓进行比较：按对象（已标注测试对象的混淆矩阵、总体精度、精确率、召回率、F 值、kappa）、按矿山（矿山面积中一致部分超过 OVERLAP 即为正确）以及按面积（交集 / 并集）。每项指标均给出 95 % 置信区间；报告还说明矿山的常见程度，因为在矿山密集处测得的精确率不能推广到矿山稀少的土地。对于找到的矿山，还给出其轮廓与参考轮廓的距离，以及是否被切分或合并；AGREEMENT 是命中、遗漏和误报图。

给出 SAMPLES 时只统计测试对象，凡包含训练对象的矿山均被排除：任何数值都不会来自训练随机森林的数据。不给 SAMPLES 时，请给出未用于训练的 EXTENT。总体精度和 kappa 需要真阴性，因此仅在给出 SAMPLES 或 OBJECTS_CLASSIFIED 时才有。</translation>
    </message>
    <message>
        <source>Table for later steps</source>
        <translation>供后续步骤使用的表格</translation>
    </message>
    <message>
        <source>In a model: write the table to a temporary file when nobody asks for it, so that a later step can read it.</source>
        <translation>在模型中：即使未要求输出表格，也将其写入临时文件，供后续步骤读取。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Map of hits, misses and false alarms: the land of detected and reference mines in pieces (both, only_map, only_reference), each with its area, its mines and the verdicts on them by OVERLAP.</source>
        <translation>命中、遗漏和误报图：将检测矿山与参考矿山的土地划分为若干部分（both、only_map、only_reference），每部分附其面积、所属矿山以及按 OVERLAP 作出的判定。</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>一致性图层</translation>
    </message>
</context>
<context>
    <name>CheckDependencies</name>
    <message>
        <source>Check dependencies</source>
        <translation>检查依赖项</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment</source>
        <translation>packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment,软件包,安装,缺失,版本,环境,依赖项</translation>
    </message>
    <message>
        <source>Lists the Python packages that Mine Mapper needs, whether QGIS&apos;s Python has them in a version that works, and the exact command that installs what is missing. Run it first, and whenever a step says that a package is missing.

It also compares the versions of GDAL and GEOS that rasterio and shapely run on with those of QGIS. Nothing is installed or changed. Packages that only an option needs are listed, but do not count as missing.</source>
        <translation>列出 Mine Mapper 需要的 Python 软件包、QGIS 的 Python 中是否有可用的版本，以及安装所缺软件包的确切命令。请首先运行本步骤；每当某个步骤提示缺少软件包时也请运行。

本步骤还会将 rasterio 和 shapely 所用的 GDAL 和 GEOS 版本与 QGIS 的版本进行比较。不会安装或更改任何内容。仅某个选项需要的软件包也会列出，但不计为缺失。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The same list as a web page, to send to whoever looks after this computer.</source>
        <translation>以网页形式给出的同一列表，可发送给负责维护此计算机的人员。</translation>
    </message>
    <message>
        <source>Number of required packages that are missing or do not work</source>
        <translation>缺失或无法使用的必需软件包数量</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Folders of packages</source>
        <translation>软件包文件夹</translation>
    </message>
    <message>
        <source>{version} or newer</source>
        <translation>{version} 或更高版本</translation>
    </message>
    <message>
        <source>{purpose} (optional)</source>
        <translation>{purpose}（可选）</translation>
    </message>
    <message>
        <source>MISSING. {error}</source>
        <translation>缺失。{error}</translation>
    </message>
    <message>
        <source>BROKEN. It is installed but cannot be imported: {error}</source>
        <translation>已损坏。已安装但无法导入：{error}</translation>
    </message>
    <message>
        <source>TOO OLD.</source>
        <translation>版本过旧。</translation>
    </message>
    <message>
        <source>WRONG LIBRARIES. It brings libraries of its own ({versions}), which crash QGIS on Linux; not imported.</source>
        <translation>库不匹配。它自带库（{versions}），在 Linux 上会使 QGIS 崩溃；未导入。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>{package} runs on {library} {version}, QGIS on {own}: they fit together.</source>
        <translation>{package} 使用 {library} {version}，QGIS 使用 {own}：二者相互兼容。</translation>
    </message>
    <message>
        <source>{package} runs on {library} {version}, QGIS on {own}: on Linux the two can crash each other. Use the distribution&apos;s package of {package}, or the version that is built for {library} {own}.</source>
        <translation>{package} 使用 {library} {version}，QGIS 使用 {own}：在 Linux 上二者可能导致对方崩溃。请使用发行版提供的 {package} 软件包，或针对 {library} {own} 构建的版本。</translation>
    </message>
    <message>
        <source>{package} runs on its own {library} {version} beside QGIS&apos;s {own}: right on this system.</source>
        <translation>{package} 使用自带的 {library} {version}，与 QGIS 的 {own} 并存：在此系统上正常。</translation>
    </message>
    <message>
        <source>All {count} required packages are there.</source>
        <translation>全部 {count} 个必需软件包均已就绪。</translation>
    </message>
    <message>
        <source>{count} required packages are missing or do not work: {packages}.</source>
        <translation>{count} 个必需软件包缺失或无法使用：{packages}。</translation>
    </message>
    <message>
        <source>In the start menu open &apos;OSGeo4W Shell&apos; of this QGIS and run:</source>
        <translation>在开始菜单中打开此 QGIS 的“OSGeo4W Shell”并运行：</translation>
    </message>
    <message>
        <source>Open a terminal and run:</source>
        <translation>打开终端并运行：</translation>
    </message>
    <message>
        <source>For the optional packages:</source>
        <translation>安装可选软件包：</translation>
    </message>
    <message>
        <source>Then start QGIS again.</source>
        <translation>然后重新启动 QGIS。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>How to install</source>
        <translation>安装方法</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
</context>
<context>
    <name>ClassifyMines</name>
    <message>
        <source>Classify mines</source>
        <translation>矿山分类</translation>
    </message>
    <message>
        <source>4 Mapping</source>
        <translation>4 制图</translation>
    </message>
    <message>
        <source>mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline</source>
        <translation>mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline,矿山,分类,预测,随机森林,概率,地图,融合,轮廓</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Image objects with their features, made by &apos;Compute object features&apos;.</source>
        <translation>带有特征的影像对象，由“计算对象特征”生成。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file made by &apos;Train random forest&apos;. The objects must have all features it was trained with, and textures made with the same settings.</source>
        <translation>由“训练随机森林”生成的模型文件。对象必须具有训练时使用的全部特征，且纹理须以相同设置计算。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Minimum area (m2)</source>
        <translation>最小面积 (m2)</translation>
    </message>
    <message>
        <source>Smaller mines are dropped. 5000 m2 are 50 pixels of 10 m.</source>
        <translation>小于此面积的矿山将被舍弃。5000 m2 相当于 50 个 10 m 像元。</translation>
    </message>
    <message>
        <source>Merge distance (m)</source>
        <translation>合并距离 (m)</translation>
    </message>
    <message>
        <source>Parts at most this far apart are counted as one mine of several parts; the land between them is not added to its area. 0 puts only parts with a common edge together.</source>
        <translation>相距不超过此距离的部分计为由多个部分组成的一个矿山；其间的土地不计入面积。0 表示只合并具有公共边的部分。</translation>
    </message>
    <message>
        <source>Fill holes up to (m2)</source>
        <translation>填充孔洞的最大面积 (m2)</translation>
    </message>
    <message>
        <source>Holes in a mine up to this area become part of it. 0 leaves all holes.</source>
        <translation>矿山内面积不超过此值的孔洞并入矿山。0 表示保留所有孔洞。</translation>
    </message>
    <message>
        <source>Share of mine objects on the land</source>
        <translation>矿山对象在实际土地中的占比</translation>
    </message>
    <message>
        <source>Mines are far rarer on the land than among the training samples. If you know their share among all objects (for example 0.01), the probabilities are rescaled to it. Leave empty to keep the probabilities of the model.</source>
        <translation>矿山在实际土地中远比在训练样本中稀少。如果已知矿山对象占全部对象的比例（例如 0.01），则按此比例重新标定概率。留空则保留模型的概率。</translation>
    </message>
    <message>
        <source>Reviewed mines</source>
        <translation>已审核的矿山</translation>
    </message>
    <message>
        <source>Mines of an earlier run, with decisions in the field &apos;review&apos; (accepted, rejected, retyped, redrawn): they are carried over to the new map, matched by overlap.</source>
        <translation>先前运行得到的矿山，字段 'review' 中带有审核结论（accepted、rejected、retyped、redrawn）：按重叠匹配，将结论带入新图。</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>已分类对象</translation>
    </message>
    <message>
        <source>Number of mines</source>
        <translation>矿山数量</translation>
    </message>
    <message>
        <source>Area of all mines (km2)</source>
        <translation>全部矿山的面积 (km2)</translation>
    </message>
    <message>
        <source>{found} of {count} objects have a probability of {threshold} or more; the highest is {highest:.3f}.</source>
        <translation>{count} 个对象中有 {found} 个的概率不低于 {threshold}；最高为 {highest:.3f}。</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>矿山图层</translation>
    </message>
    <message>
        <source>The classified objects</source>
        <translation>已分类对象图层</translation>
    </message>
    <message>
        <source>{count} mines with {area:.3f} km2 in all: {high} with high, {medium} with medium, {low} with low confidence.</source>
        <translation>{count} 个矿山，总面积 {area:.3f} km2：置信度高 {high} 个，中 {medium} 个，低 {low} 个。</translation>
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
        <source>Gives every image object its probability of being a mine, by a model of &apos;Train random forest&apos;, and puts neighbouring objects at or above the threshold together to mines.

Objects that share an edge, not only a corner, become one mine. Each mine carries its mean probability, a confidence in plain words, its area on the ellipsoid, and whether the edge of the image or a gap in the data cuts it. The type is &apos;unknown&apos; until &apos;Mine statistics&apos; looks it up in the register.

The map also says what it does not know: objects unlike all training samples are marked, no mine made of them has a high confidence, and the field &apos;review_order&apos; tells which mines to look at first.</source>
        <translation>用“训练随机森林”得到的模型，给出每个影像对象是矿山的概率，并把概率不低于阈值的相邻对象合并为矿山。

具有公共边（而不仅是公共角点）的对象合为一个矿山。每个矿山带有平均概率、以文字表示的置信度、椭球面上的面积，以及是否被影像边缘或数据空缺切割。在“矿山统计”查询登记册之前，类型为 &apos;unknown&apos;。

地图还说明它所不知道的内容：与所有训练样本都不相似的对象会被标出，由它们构成的矿山不会有高置信度；字段 &apos;review_order&apos; 说明应先查看哪些矿山。</translation>
    </message>
    <message>
        <source>An object is a mine from this probability on. Lower values find more mines and more false alarms. The probability is calibrated if the model holds a calibration, and rescaled to the share of mines on the land if that is given.</source>
        <translation>概率达到此值的对象即为矿山。值越小，找到的矿山和误报都越多。如果模型中存有校准，则概率经过校准；如果给出了矿山在实际土地中的占比，则按其重新标定。</translation>
    </message>
    <message>
        <source>The map: one polygon a mine, with probability, confidence, area, type, the order in which to look at them and empty fields for a review. A GeoPackage holds a second style, &apos;mines_confidence&apos;.</source>
        <translation>地图：每个矿山一个多边形，带有概率、置信度、面积、类型、查看顺序以及供审核填写的空字段。GeoPackage 中还存有第二种样式 &apos;mines_confidence&apos;。</translation>
    </message>
    <message>
        <source>All objects with their probability and class, the share of the trees that vote for mine, how much the trees disagree, and whether the object is unlike all training samples. A GeoPackage holds a second style, &apos;objects_uncertainty&apos;.</source>
        <translation>全部对象及其概率和类别、投票为矿山的树所占比例、各树意见不一致的程度，以及对象是否与所有训练样本都不相似。GeoPackage 中还存有第二种样式 &apos;objects_uncertainty&apos;。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What was mapped, how many false alarms to expect, how much of the land the model does not know, and the ten mines to look at first, as one page with charts.</source>
        <translation>制图结果、预计的误报数量、模型不了解的土地有多少，以及应先查看的十个矿山，合为一个带图表的页面。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>The model does not say what its training data looked like, so unknown land is not marked.</source>
        <translation>模型没有说明其训练数据的特征，因此未知的土地不会被标出。</translation>
    </message>
    <message>
        <source>{count} objects are unlike all training samples, of those called mine {mines} (field outside).</source>
        <translation>{count} 个对象与所有训练样本都不相似，其中被判为矿山的有 {mines} 个（字段 outside）。</translation>
    </message>
</context>
<context>
    <name>CompareClassifiers</name>
    <message>
        <source>Compare classifiers</source>
        <translation>比较分类器</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 学习</translation>
    </message>
    <message>
        <source>classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation</source>
        <translation>classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation,分类器,比较,逻辑回归,支持向量机,决策树,随机森林,交叉验证</translation>
    </message>
    <message>
        <source>Tells how well logistic regression, a support vector machine, a decision tree and a random forest tell mines from other land: ROC curves in one chart, areas under them with 95 % intervals, accuracy, and the time each takes.

All are judged on the same folds, spatial ones (the figures to go by) and random ones as in the paper, with the parameters scikit-learn starts with. Only samples whose field split is &apos;train&apos; are used.</source>
        <translation>比较逻辑回归、支持向量机、决策树和随机森林区分矿山与其他土地的能力：在同一图表中给出 ROC 曲线、曲线下面积及其 95 % 置信区间、总体精度以及各自的耗时。

所有分类器都在相同的折上评估，包括空间折（应以其数值为准）和论文所用的随机折，并采用 scikit-learn 的默认参数。只使用字段 split 为 'train' 的样本。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Objects with features and a class, made by &apos;Label objects&apos;.</source>
        <translation>带有特征和类别的对象，由“标注对象”生成。</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field with the class of each sample; NULL is no sample.</source>
        <translation>表示每个样本类别的字段；NULL 表示不是样本。</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>矿山类别</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas; all others do not.</source>
        <translation>类别字段中视为矿山的值，用逗号分隔；其他值均不视为矿山。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Fields to learn from. Empty: all fields that &apos;Compute object features&apos; makes.</source>
        <translation>用于学习的字段。留空：使用“计算对象特征”生成的全部字段。</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Parts of the cross-validation (10 in the paper). Fewer are taken when there are fewer groups.</source>
        <translation>交叉验证的折数（论文中为 10）。分组较少时折数相应减少。</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <source>Samples of one group stay in one fold of the spatial cross-validation. Empty: the field &apos;group&apos;, or square blocks if there is none.</source>
        <translation>在空间交叉验证中，同一组的样本位于同一折。留空：使用字段 'group'；若无此字段则使用方形区块。</translation>
    </message>
    <message>
        <source>Side of blocks (m)</source>
        <translation>区块边长 (m)</translation>
    </message>
    <message>
        <source>Side of the square blocks when the samples have no groups. Empty: about five blocks a fold.</source>
        <translation>样本没有分组时方形区块的边长。留空：每折约五个区块。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same figures.</source>
        <translation>随机数的起点；相同的种子得到相同的数值。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>ROC curves and figures of the four classifiers, as one page.</source>
        <translation>四种分类器的 ROC 曲线和数值，合为一个网页。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The figures, one row a classifier.</source>
        <translation>各项数值，每个分类器一行。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>AUC of logistic regression</source>
        <translation>逻辑回归的 AUC</translation>
    </message>
    <message>
        <source>AUC of the support vector machine</source>
        <translation>支持向量机的 AUC</translation>
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
        <source>The samples of a class are all in one group: the figures come from random folds only.</source>
        <translation>某一类别的样本全部在同一组中：数值仅来自随机折。</translation>
    </message>
</context>
<context>
    <name>ComputeFeatures</name>
    <message>
        <source>Compute object features</source>
        <translation>计算对象特征</translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 对象</translation>
    </message>
    <message>
        <source>object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness</source>
        <translation>object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness,对象,特征,纹理,灰度共生矩阵,分区统计,形状,面向对象影像分析,圆度,亮度</translation>
    </message>
    <message>
        <source>Describes every object by numbers: means of the bands, brightness, textures, shape and terrain. The preset &apos;paper&apos; gives the 56 features of the method (54 without elevation and slope bands).

Textures are measured between neighbouring pixels of the same object, on the mean of blue, green, red and nir. The directions are compass bearings: 0 = north-south pairs, 45 = north-east to south-west, 90 = east-west, 135 = north-west to south-east. Other programs (scikit-image, GRASS) count angles from the row: their 0 degrees is 90 here.

A feature that is undefined for an object, such as a texture of a single pixel, is NULL; the log counts them.</source>
        <translation>用数值描述每个对象：波段均值、亮度、纹理、形状和地形。预设 'paper' 给出该方法的 56 个特征（没有高程和坡度波段时为 54 个）。

纹理在同一对象的相邻像元之间，基于 blue、green、red 和 nir 的均值计算。方向为罗盘方位：0 = 南北向像元对，45 = 东北至西南，90 = 东西向，135 = 西北至东南。其他程序（scikit-image、GRASS）从行方向起算角度：其 0 度相当于此处的 90。

某个对象无法定义的特征（例如单个像元的纹理）为 NULL；日志会统计其数量。</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>Made by Prepare imagery; bands are found by their names blue, green, red, nir, ndvi, ndwi, elevation, slope.</source>
        <translation>由“准备影像”生成；波段按名称 blue、green、red、nir、ndvi、ndwi、elevation、slope 识别。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签栅格</translation>
    </message>
    <message>
        <source>Made by Segment image from this image: each pixel holds the number of its object, 0 is no object.</source>
        <translation>由“分割影像”基于此影像生成：每个像元保存其对象的编号，0 表示无对象。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>What to compute: &apos;paper&apos; = the features of the method; &apos;extended&apos; = these and all others whose bands (and rivers) are there; spectral, terrain, texture or geometry = this group of the paper&apos;s features; or single features by name.</source>
        <translation>要计算的内容：'paper' = 该方法的特征；'extended' = 上述特征以及波段（和河流）齐备的所有其他特征；spectral、terrain、texture 或 geometry = 论文特征中的相应组；或按名称指定单个特征。</translation>
    </message>
    <message>
        <source>Grey levels of the textures</source>
        <translation>纹理灰度级数</translation>
    </message>
    <message>
        <source>From 2 to 256. A model can only be used with objects made with the same levels and range.</source>
        <translation>从 2 到 256。模型只能用于以相同灰度级数和取值范围生成的对象。</translation>
    </message>
    <message>
        <source>Range of the textures</source>
        <translation>纹理取值范围</translation>
    </message>
    <message>
        <source>Lowest and highest mean of blue, green, red and nir (reflectance x 10 000) that the grey levels are spread over; values beyond take the first or last level. Keep it the same for images that are to be compared.</source>
        <translation>划分灰度级所用的 blue、green、red 和 nir 均值的最低值和最高值（反射率 x 10 000）；超出范围的值归入第一级或最后一级。需要相互比较的影像应保持相同设置。</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, for the distance to the nearest river.</source>
        <translation>河流的线或多边形，用于计算到最近河流的距离。</translation>
    </message>
    <message>
        <source>Objects with features</source>
        <translation>带特征的对象</translation>
    </message>
    <message>
        <source>One polygon an object with its number (object_id), its features and the settings of the textures.</source>
        <translation>每个对象一个多边形，带有编号 (object_id)、特征和纹理设置。</translation>
    </message>
    <message>
        <source>Number of objects</source>
        <translation>对象数量</translation>
    </message>
    <message>
        <source>Writing {count} polygons with {features} features.</source>
        <translation>正在写入 {count} 个多边形，含 {features} 个特征。</translation>
    </message>
</context>
<context>
    <name>CreateDemoData</name>
    <message>
        <source>Create demo landscape</source>
        <translation>创建演示景观</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try</source>
        <translation>demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try,演示,示例,合成,测试,景观,示例数据,试用</translation>
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
        <source>Size (pixels)</source>
        <translation>大小（像元）</translation>
    </message>
    <message>
        <source>Side of the square image in pixels of 10 m. 1500 takes under a minute; time and memory grow with the number of pixels.</source>
        <translation>方形影像的边长，以 10 m 像元计。1500 用时不到一分钟；时间和内存随像元数增长。</translation>
    </message>
    <message>
        <source>Number of mines</source>
        <translation>矿山数量</translation>
    </message>
    <message>
        <source>Mines in 2023. In small images they are made smaller, so that they cover at most 7.5 % of the land.</source>
        <translation>2023 年的矿山数量。在小影像中矿山会缩小，使其最多占土地的 7.5 %。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Each whole number gives another landscape, always the same one.</source>
        <translation>每个整数得到一个不同的景观，且同一整数总是得到同一景观。</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>日期数量</translation>
    </message>
    <message>
        <source>Products of the same summer. They alternate between two orbits, whose radiometry differs slightly, and have clouds in different places.</source>
        <translation>同一夏季的产品。它们交替来自两条轨道，辐射特性略有差异，云的位置也不同。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>2023, or a later year of the same landscape: mines were opened, have grown or closed. A later year adds a layer of the changes since 2023.</source>
        <translation>2023，或同一景观的更晚年份：有矿山新开、扩大或关闭。更晚的年份会增加一个自 2023 年以来变化的图层。</translation>
    </message>
    <message>
        <source>Also deliver in the neighbouring UTM zone</source>
        <translation>同时提供相邻 UTM 带的产品</translation>
    </message>
    <message>
        <source>Adds each product a second time in the neighbouring zone, as happens to ground near the edge of a zone.</source>
        <translation>将每个产品在相邻带中再添加一次，如同位于带边缘附近的地面那样。</translation>
    </message>
    <message>
        <source>Demo folder</source>
        <translation>演示文件夹</translation>
    </message>
    <message>
        <source>Folder that receives everything; files of the same names in it are replaced.</source>
        <translation>存放全部内容的文件夹；其中的同名文件将被替换。</translation>
    </message>
    <message>
        <source>First synthetic Sentinel-2 product</source>
        <translation>第一个合成 Sentinel-2 产品</translation>
    </message>
    <message>
        <source>Synthetic DEM</source>
        <translation>合成 DEM</translation>
    </message>
    <message>
        <source>Synthetic rivers</source>
        <translation>合成河流</translation>
    </message>
    <message>
        <source>Synthetic counties</source>
        <translation>合成县（市）</translation>
    </message>
    <message>
        <source>Synthetic basin</source>
        <translation>合成流域</translation>
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
        <source>Synthetic truth: all mines</source>
        <translation>合成真值：全部矿山</translation>
    </message>
    <message>
        <source>Synthetic changes since 2023</source>
        <translation>自 2023 年以来的合成变化</translation>
    </message>
    <message>
        <source>The demo landscape</source>
        <translation>演示景观</translation>
    </message>
    <message>
        <source>The synthetic landscape is in {folder}.</source>
        <translation>合成景观位于 {folder}。</translation>
    </message>
</context>
<context>
    <name>DetectChange</name>
    <message>
        <source>Detect change between years</source>
        <translation>检测年际变化</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>change,new,expanded,closed,split,merged,years,time series,monitoring</source>
        <translation>change,new,expanded,closed,split,merged,years,time series,monitoring,变化,新增,扩大,关闭,分裂,合并,年份,时间序列,监测</translation>
    </message>
    <message>
        <source>Compares the inventories of two years: which mines are new, expanded, shrunk, closed, split, merged or the same. The number of a mine is carried on; give the output of one run as the earlier year of the next to follow a series of years.

Differences of the outlines narrower than the tolerance are jitter and left out. What was not seen is not absent: with the rasters of clear observations a mine under cloud is &apos;not_observed&apos;, never &apos;closed&apos;, and land not seen in the other year is neither gained nor lost.</source>
        <translation>比较两个年份的清单：哪些矿山为新增、扩大、缩小、关闭、分裂、合并或未变。矿山编号会延续；将一次运行的输出作为下一次运行的较早年份，即可跟踪多年序列。

轮廓差异窄于容差的部分视为抖动，不予计入。未看到并不等于不存在：给出清晰观测栅格时，云下的矿山为 'not_observed'，绝不会是 'closed'；另一年份未看到的土地既不算增加也不算减少。</translation>
    </message>
    <message>
        <source>Mines of the earlier year</source>
        <translation>较早年份的矿山</translation>
    </message>
    <message>
        <source>An inventory, or the output of an earlier run of this step.</source>
        <translation>一份清单，或本步骤先前运行的输出。</translation>
    </message>
    <message>
        <source>Mines of the later year</source>
        <translation>较晚年份的矿山</translation>
    </message>
    <message>
        <source>The inventory to be compared with it.</source>
        <translation>要与之比较的清单。</translation>
    </message>
    <message>
        <source>Smallest change (m2)</source>
        <translation>最小变化 (m2)</translation>
    </message>
    <message>
        <source>A mine is expanded or shrunk from this area gained or lost on.</source>
        <translation>增加或减少的面积达到此值时，矿山判为扩大或缩小。</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差 (m)</translation>
    </message>
    <message>
        <source>Differences of the outlines narrower than this are jitter.</source>
        <translation>轮廓差异窄于此值视为抖动。</translation>
    </message>
    <message>
        <source>Observed land of the earlier year</source>
        <translation>较早年份的已观测土地</translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos; for the earlier year.</source>
        <translation>较早年份由“准备影像”生成的质量栅格。</translation>
    </message>
    <message>
        <source>Observed land of the later year</source>
        <translation>较晚年份的已观测土地</translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos; for the later year.</source>
        <translation>较晚年份由“准备影像”生成的质量栅格。</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Polygons of counties: adds tables by county, and the share of each that was observed.</source>
        <translation>县（市）多边形：增加按县（市）统计的表格，以及各县（市）的已观测比例。</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>县（市）名称字段</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default &apos;name&apos;.</source>
        <translation>表示县（市）名称的字段；默认为 'name'。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>One polygon a mine with its change, its number carried on, and the areas gained and lost.</source>
        <translation>每个矿山一个多边形，带有变化类型、延续的编号以及增加和减少的面积。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>List of all mines with their change, the largest first.</source>
        <translation>全部矿山及其变化的列表，变化最大者在前。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page with the tables by kind of change and by county.</source>
        <translation>包含按变化类型和按县（市）统计表格的网页。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>{count} mines: {counts}.</source>
        <translation>{count} 个矿山：{counts}。</translation>
    </message>
    <message>
        <source>{gained:.3f} km2 gained, {lost:.3f} km2 lost.</source>
        <translation>增加 {gained:.3f} km2，减少 {lost:.3f} km2。</translation>
    </message>
    <message>
        <source>Without both rasters of observed land a mine under cloud cannot be told from a closed one.</source>
        <translation>缺少两个年份的已观测土地栅格时，无法区分云下的矿山与已关闭的矿山。</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>变化图层</translation>
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
        <source>Earlier year</source>
        <translation>较早年份</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>较晚年份</translation>
    </message>
</context>
<context>
    <name>DrawSample</name>
    <message>
        <source>Draw accuracy sample</source>
        <translation>抽取精度样本</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>accuracy,sample,stratified,random,points,validation,olofsson,probability sample</source>
        <translation>accuracy,sample,stratified,random,points,validation,olofsson,probability sample,精度,样本,分层,随机,点,验证,概率样本</translation>
    </message>
    <message>
        <source>Draws random places in three strata of known area: land that the map calls mine; its surroundings and look-alikes (within the buffer of a mine, or with a probability of 0.1 or more); the rest. Each place stands for a known area (weight, km2).

Label the places in QGIS: open the layer for editing and choose mine or not a mine in the form of each place, by the image alone; what the map says is hidden in the form. Then give the layer to &apos;Assess accuracy&apos; as SAMPLE for accuracy and mine area with honest intervals.</source>
        <translation>在三个面积已知的层中抽取随机位置：图中为矿山的土地；其周边及相似地物（位于矿山缓冲区内，或概率不低于 0.1）；其余土地。每个位置代表一定的已知面积（权重，km2）。

请在 QGIS 中标注这些位置：打开图层编辑，在每个位置的表单中仅凭影像选择是否为矿山；表单中隐藏了图上的类别。然后将该图层作为 SAMPLE 提供给“评估精度”，即可得到带有可信置信区间的精度和矿山面积。</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>已分类对象</translation>
    </message>
    <message>
        <source>All objects with their class and probability, made by &apos;Classify mines&apos;.</source>
        <translation>带有类别和概率的全部对象，由“矿山分类”生成。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Polygons of the land to be judged, for example one that trained nothing. Leave empty for all objects.</source>
        <translation>待评估土地的多边形，例如未用于训练的区域。留空表示全部对象。</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>位置数量</translation>
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
        <source>Small strata need enough places of their own.</source>
        <translation>面积较小的层需要有足够的位置。</translation>
    </message>
    <message>
        <source>Surroundings (m)</source>
        <translation>周边 (m)</translation>
    </message>
    <message>
        <source>Land this near to a mine belongs to its surroundings, where missed mine land is most likely.</source>
        <translation>与矿山的距离不超过此值的土地属于其周边，遗漏的矿山土地最可能出现在那里。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Number that decides the draw; the same seed gives the same places.</source>
        <translation>决定抽取的数字；相同的种子得到相同的位置。</translation>
    </message>
    <message>
        <source>Accuracy sample</source>
        <translation>精度样本</translation>
    </message>
    <message>
        <source>Points with stratum, weight, class in the map, and an empty reference_class to be filled in.</source>
        <translation>带有层、权重、图上类别以及待填写的空字段 reference_class 的点。</translation>
    </message>
    <message>
        <source>Stratum {name}: {area:.3f} km2, {count} places.</source>
        <translation>层 {name}：{area:.3f} km2，{count} 个位置。</translation>
    </message>
    <message>
        <source>The map holds no mine here, so precision cannot be estimated from this sample.</source>
        <translation>图中此处没有矿山，因此无法用该样本估计精确率。</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>样本图层</translation>
    </message>
</context>
<context>
    <name>EstimateScale</name>
    <message>
        <source>Estimate segmentation scale</source>
        <translation>估计分割尺度</translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 对象</translation>
    </message>
    <message>
        <source>scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia</source>
        <translation>scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia,尺度,参数,局部方差,变化率,莫兰指数,分割,对象,面向对象影像分析</translation>
    </message>
    <message>
        <source>Segments windows of an image at rising scales and suggests up to three of them, from fine to coarse: a level rises step by step until the local variance (the mean standard deviation inside objects) rises no more, and the last scale before that is kept (ESP2, Dragut et al. 2014). The report says how sure each suggestion is.

The report also shows the whole range of scales in two other ways: uniform objects against distinct neighbours (variance within objects and Moran&apos;s I), and, with reference polygons, how far objects are too small or too large for them. A suggestion is a place to start: look at the objects it gives.</source>
        <translation>以递增的尺度分割影像的若干窗口，并由细到粗最多建议三个尺度：每一级逐步增大，直到局部方差（对象内部标准差的均值）不再上升，保留此前的最后一个尺度（ESP2，Dragut et al. 2014）。报告会说明每个建议的可靠程度。

报告还以另外两种方式展示整个尺度范围：对象内部均匀性与相邻对象差异性（对象内方差和莫兰指数 Moran's I）；以及在给出参考多边形时，对象相对于它们过小或过大的程度。建议只是起点：请查看由此得到的对象。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page with the suggested scales and the curves.</source>
        <translation>包含建议尺度和曲线的网页。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All scales tried, with all measures.</source>
        <translation>尝试过的全部尺度及其全部指标。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Scale of level {number}</source>
        <translation>第 {number} 级的尺度</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>The image to be segmented, made by &apos;Prepare imagery&apos;.</source>
        <translation>待分割的影像，由“准备影像”生成。</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them, as for &apos;Segment image&apos;. Empty: blue,green,red,nir.</source>
        <translation>决定对象的波段名称，用逗号分隔，与“分割影像”相同。留空：blue,green,red,nir。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share of shape in the cost, 0 to 0.9: the one you will segment with.</source>
        <translation>形状在代价中的权重，0 到 0.9：与分割时将使用的值相同。</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>紧致度</translation>
    </message>
    <message>
        <source>Share of compactness in the shape, 0 to 1: the one you will segment with.</source>
        <translation>紧致度在形状中的权重，0 到 1：与分割时将使用的值相同。</translation>
    </message>
    <message>
        <source>Band weights</source>
        <translation>波段权重</translation>
    </message>
    <message>
        <source>One number for each band, with commas between them: those you will segment with. Empty: all the same.</source>
        <translation>每个波段一个数字，用逗号分隔：与分割时将使用的值相同。留空：全部相同。</translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>权重之和为一</translation>
    </message>
    <message>
        <source>As for &apos;Segment image&apos;. A scale found with one setting does not hold for the other.</source>
        <translation>与“分割影像”相同。在一种设置下得到的尺度不适用于另一种设置。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始尺度</translation>
    </message>
    <message>
        <source>The finest scale, where level 1 begins.</source>
        <translation>最细的尺度，第 1 级由此开始。</translation>
    </message>
    <message>
        <source>Step of level 1</source>
        <translation>第 1 级步长</translation>
    </message>
    <message>
        <source>Level 1 rises from the start by this.</source>
        <translation>第 1 级从起始尺度起按此步长增大。</translation>
    </message>
    <message>
        <source>Step of level 2</source>
        <translation>第 2 级步长</translation>
    </message>
    <message>
        <source>Level 2 rises by this from the scale kept by level 1.</source>
        <translation>第 2 级从第 1 级保留的尺度起按此步长增大。</translation>
    </message>
    <message>
        <source>Step of level 3</source>
        <translation>第 3 级步长</translation>
    </message>
    <message>
        <source>Level 3 rises by this from the scale kept by level 2.</source>
        <translation>第 3 级从第 2 级保留的尺度起按此步长增大。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>终止尺度</translation>
    </message>
    <message>
        <source>The coarsest scale. A level that reaches it has no suggestion.</source>
        <translation>最粗的尺度。到达此尺度的级别没有建议值。</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>层次结构</translation>
    </message>
    <message>
        <source>On: each scale builds on the objects of the one before, so that levels are nested; fast. Off: each scale starts from the pixels, as &apos;Segment image&apos; does; slower.</source>
        <translation>开启：每个尺度以前一尺度的对象为基础，各级相互嵌套；速度快。关闭：每个尺度都从像元开始，与“分割影像”相同；速度较慢。</translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation>窗口数量</translation>
    </message>
    <message>
        <source>So many windows, rich in texture and in different parts of the image, are segmented; their objects count together.</source>
        <translation>分割这么多个纹理丰富且位于影像不同部分的窗口；其对象一并统计。</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>窗口大小（像元）</translation>
    </message>
    <message>
        <source>Side of a window.</source>
        <translation>窗口的边长。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Windows are chosen inside this area; by default in the whole image.</source>
        <translation>窗口在此区域内选取；默认为整幅影像。</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>参考多边形</translation>
    </message>
    <message>
        <source>Outlines that single objects should match, for example fields or pits. They are compared in windows of their own.</source>
        <translation>单个对象应当吻合的轮廓，例如农田或采坑。它们在各自的窗口中进行比较。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Of the sample of windows and polygons that are looked at on large images.</source>
        <translation>用于在大影像上抽取所查看的窗口和多边形样本。</translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, which is empty. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>EXTENT 为 '{value}'，是空范围。请写成 xmin,xmax,ymin,ymax [EPSG:code]。</translation>
    </message>
</context>
<context>
    <name>FetchImagery</name>
    <message>
        <source>Fetch Sentinel-2 imagery</source>
        <translation>获取 Sentinel-2 影像</translation>
    </message>
    <message>
        <source>1 Imagery</source>
        <translation>1 影像</translation>
    </message>
    <message>
        <source>sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery</source>
        <translation>sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery,下载,目录,云,哥白尼,影像</translation>
    </message>
    <message>
        <source>Fetches Sentinel-2 L2A scenes and the Copernicus DEM of an extent from a public catalogue (STAC API), without an account. Of each file only the part that the extent needs is read. Scenes are chosen by the share of cloud and shadow inside the extent, not in the whole tile.

The folder receives one folder a scene, with bands, scene classification and metadata, and a file that says where everything comes from. Give it to Prepare imagery as the folder of products. If the connection breaks, or the run is cancelled, run again with the same values: what is finished is kept.</source>
        <translation>从公共目录（STAC API）获取某一范围的 Sentinel-2 L2A 场景和 Copernicus DEM，无需账号。每个文件只读取范围所需的部分。场景按范围内（而非整个图幅内）云和云影的比例选取。

文件夹中每个场景一个子文件夹，包含波段、场景分类和元数据，另有一个说明全部数据来源的文件。请将其作为产品文件夹提供给“准备影像”。如果连接中断或运行被取消，请用相同的值重新运行：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Address of a STAC API whose files are public. The default one needs no account.</source>
        <translation>文件公开的 STAC API 地址。默认目录无需账号。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Area to fetch, in any coordinate system.</source>
        <translation>要获取的区域，可使用任意坐标参照系。</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Scenes of earlier dates are not fetched.</source>
        <translation>不获取早于此日期的场景。</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Scenes of later dates are not fetched.</source>
        <translation>不获取晚于此日期的场景。</translation>
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation>最大云量 (%)</translation>
    </message>
    <message>
        <source>Scenes with more cloud and cloud shadow inside the extent are not fetched. Scenes with more than 60 % cloud in the whole tile are not looked at.</source>
        <translation>范围内云和云影超过此值的场景不予获取。整个图幅云量超过 60 % 的场景不予考虑。</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>场景文件夹</translation>
    </message>
    <message>
        <source>Receives one folder a scene. Finished scenes in it are kept.</source>
        <translation>每个场景存为一个子文件夹。其中已完成的场景会保留。</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>GeoTIFF of the DEM around the extent, in metres, on its own pixels.</source>
        <translation>范围周围 DEM 的 GeoTIFF，单位为米，保持其原有像元。</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>场景数量</translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation>场景集合</translation>
    </message>
    <message>
        <source>Id of the catalogue&apos;s collection of Sentinel-2 L2A.</source>
        <translation>目录中 Sentinel-2 L2A 集合的标识符。</translation>
    </message>
    <message>
        <source>Collection of the DEM</source>
        <translation>DEM 集合</translation>
    </message>
    <message>
        <source>Id of the catalogue&apos;s DEM; empty fetches no DEM.</source>
        <translation>目录中 DEM 的标识符；留空则不获取 DEM。</translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation>其他波段</translation>
    </message>
    <message>
        <source>Sentinel-2 bands to fetch beside blue, green, red and near infrared, for example B11,B12.</source>
        <translation>除蓝、绿、红和近红外之外要获取的 Sentinel-2 波段，例如 B11,B12。</translation>
    </message>
    <message>
        <source>Offset taken off already</source>
        <translation>偏移量是否已扣除</translation>
    </message>
    <message>
        <source>Since 2022 the values of products hold an offset of 1000. Some catalogues have taken it off already, and some of those say the contrary. auto: the catalogue&apos;s word, unless the pixels prove the contrary; yes, no: what you know better.</source>
        <translation>自 2022 年起，产品数值含有 1000 的偏移量。有些目录已将其扣除，其中有些却声明相反。auto：以目录的声明为准，除非像元证明相反；yes、no：您确知的情况。</translation>
    </message>
    <message>
        <source>Most to fetch (GB)</source>
        <translation>最大获取量 (GB)</translation>
    </message>
    <message>
        <source>If more would have to be fetched, the run stops before it begins and says how much.</source>
        <translation>如果需要获取的数据超过此值，运行会在开始前停止，并说明数据量。</translation>
    </message>
    <message>
        <source>Patience (s)</source>
        <translation>等待时间 (s)</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer before trying again.</source>
        <translation>重试之前等待响应的秒数。</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often a failed request is tried again, after pauses of 1, 2, 4, ... seconds.</source>
        <translation>请求失败后重试的次数，间隔依次为 1、2、4、... 秒。</translation>
    </message>
    <message>
        <source>{name} is empty, and is needed.</source>
        <translation>{name} 为空，但必须填写。</translation>
    </message>
</context>
<context>
    <name>InventoryReport</name>
    <message>
        <source>Write inventory report</source>
        <translation>编写清单报告</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>report,inventory,html,print,pdf,summary</source>
        <translation>report,inventory,html,print,pdf,summary,报告,清单,打印,摘要</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Folder of tables written by &apos;Mine statistics&apos;.</source>
        <translation>“矿山统计”写出的表格文件夹。</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mines with attributes from &apos;Mine statistics&apos;, for the map.</source>
        <translation>带有“矿山统计”属性的矿山，用于地图。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Table written by &apos;Assess accuracy&apos;.</source>
        <translation>“评估精度”写出的表格。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>矿业权登记</translation>
    </message>
    <message>
        <source>Table written by &apos;Match mines with the register&apos;.</source>
        <translation>“匹配矿山与矿业权登记”写出的表格。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Table written by &apos;Detect change between years&apos;.</source>
        <translation>“检测年际变化”写出的表格。</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>en, zh or ru; by default the language of QGIS, or English.</source>
        <translation>en、zh 或 ru；默认为 QGIS 的语言，否则为英语。</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Polygons of counties, drawn on the map.</source>
        <translation>绘制在地图上的县（市）多边形。</translation>
    </message>
    <message>
        <source>Inventory report</source>
        <translation>清单报告</translation>
    </message>
    <message>
        <source>HTML page with all tables and charts; it works offline and prints on A4.</source>
        <translation>包含全部表格和图表的 HTML 网页；可离线使用，并可打印为 A4。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Report with {size:.0f} KB in language &apos;{language}&apos;.</source>
        <translation>报告大小 {size:.0f} KB，语言为 '{language}'。</translation>
    </message>
    <message>
        <source>Writes one page with everything that was found: figures, map, tables and charts, accuracy with its intervals, the register, the change, the data used and the limits in plain words. It works offline, without scripts, and prints on A4 (to PDF: print in a browser).

It is made of the tables that the other steps wrote, so every number in it can be traced to a file; TABLES collects them in one folder, with a record of files and parameters. English, Chinese and Russian.</source>
        <translation>编写一个包含全部结果的网页：数值、地图、表格和图表、精度及其置信区间、矿业权登记、变化、所用数据以及用通俗语言说明的局限性。网页可离线使用，不含脚本，可打印为 A4（生成 PDF：在浏览器中打印）。

报告由其他步骤写出的表格组成，因此其中每个数字都可追溯到某个文件；TABLES 将这些表格连同文件与参数的记录收集到一个文件夹中。支持英语、中文和俄语。</translation>
    </message>
    <message>
        <source>Mineral-rights register</source>
        <translation>矿业权登记</translation>
    </message>
    <message>
        <source>Only without a table of &apos;Match mines with the register&apos;: the mines are matched with these polygons here, with the defaults of that step. Needs the mines.</source>
        <translation>仅在没有“将矿山与登记匹配”的表格时使用：在此将矿山与这些多边形按该步骤的默认值进行匹配。需要提供矿山图层。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Folder with all tables of the report as CSV, and the record of the run.</source>
        <translation>文件夹，包含报告的全部表格（CSV）和运行记录。</translation>
    </message>
    <message>
        <source>REGISTER was given without MINES. Choose the mines that are to be matched with it, or give REGISTER_RESULT.</source>
        <translation>给出了 REGISTER，但没有 MINES。请选择要与之匹配的矿山，或给出 REGISTER_RESULT。</translation>
    </message>
</context>
<context>
    <name>LabelObjects</name>
    <message>
        <source>Label objects</source>
        <translation>标注对象</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 学习</translation>
    </message>
    <message>
        <source>label,samples,training,test,reference,split,mine,mines,learning,ground truth</source>
        <translation>label,samples,training,test,reference,split,mine,mines,learning,ground truth,标注,样本,训练,测试,参考,划分,矿山,学习,地面真值</translation>
    </message>
    <message>
        <source>Chooses samples for the random forest: objects that lie in interpreted outlines of mines, and objects of other land. Each sample gets a class (mine or non_mine), a part (train or test) and a group.

An object is a mine when more than the overlap share of its area lies in mine polygons. It is no mine when it overlaps none and lies farther away than the distance. Objects between the two are no samples. Other land is drawn from all kinds of cover and from all over the area.

Test objects are never used in training, and training objects that touch one are left out, so that the accuracy measured on them is honest. All objects of a mine stay in the same part.

Use outlines drawn from the image, not a register of licences: licences are shifted, cover land that was never mined, or have no mine. The log says for each reference mine whether it was used, or why not.</source>
        <translation>为随机森林选取样本：位于解译矿山轮廓内的对象，以及其他土地的对象。每个样本都有类别（mine 或 non_mine）、用途（train 或 test）和分组。

对象面积中位于矿山多边形内的部分超过重叠比例时，为矿山。对象不与任何矿山重叠且距离超过设定值时，为非矿山。介于二者之间的对象不作为样本。其他土地的样本取自各种覆盖类型和整个区域。

测试对象从不用于训练，与测试对象相接的训练对象也被排除，因此由测试对象测得的精度是可信的。同一矿山的所有对象划入同一用途。

请使用根据影像绘制的轮廓，而不要使用许可证登记：许可证范围有偏移，包含从未开采的土地，或没有矿山。日志会说明每个参考矿山是否被使用，或未使用的原因。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Image objects with their features, made by &apos;Compute object features&apos;.</source>
        <translation>带有特征的影像对象，由“计算对象特征”生成。</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>参考多边形</translation>
    </message>
    <message>
        <source>Outlines of mines drawn by visual interpretation of the image; polygons that touch are taken as one mine. They may hold other classes as well.</source>
        <translation>通过影像目视解译绘制的矿山轮廓；相接的多边形视为一个矿山。也可包含其他类别。</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field with the class of each reference polygon. Leave empty if all polygons are mines.</source>
        <translation>表示各参考多边形类别的字段。如果所有多边形均为矿山，则留空。</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>矿山类别</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas.</source>
        <translation>类别字段中视为矿山的值，用逗号分隔。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠比例</translation>
    </message>
    <message>
        <source>An object is a mine when more than this share of its area lies in mine polygons (0.7 in the paper).</source>
        <translation>对象面积中位于矿山多边形内的部分超过此比例时，为矿山（论文中为 0.7）。</translation>
    </message>
    <message>
        <source>Reviewed mines</source>
        <translation>已审核的矿山</translation>
    </message>
    <message>
        <source>Mines of an earlier run with decisions in the field &apos;review&apos;: objects in accepted mines become mine samples, objects in rejected ones and objects like them become non-mine samples on top of the others. They only train, they never test.</source>
        <translation>先前运行得到的矿山，字段 'review' 中带有审核结论：accepted 矿山中的对象优先成为矿山样本，rejected 矿山中的对象及与其相似的对象在其他样本之外另作为非矿山样本。它们只用于训练，从不用于测试。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start of the random draw; the same seed draws the same samples.</source>
        <translation>随机抽取的起点；相同的种子抽取相同的样本。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
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
        <source>Number of mine samples</source>
        <translation>矿山样本数量</translation>
    </message>
    <message>
        <source>Number of non-mine samples</source>
        <translation>非矿山样本数量</translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation>矿山样本</translation>
    </message>
    <message>
        <source>Largest number of mine samples, training and test together (522 in the paper). With fewer mine objects all are taken. Every mine gives an object before any gives a second.</source>
        <translation>矿山样本的最大数量，训练和测试合计（论文中为 522）。矿山对象较少时全部采用。每个矿山先各取一个对象，然后才取第二个。</translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation>非矿山样本</translation>
    </message>
    <message>
        <source>Largest number of non-mine samples (1478 in the paper). With fewer mine samples it is cut in the same proportion, in training and test alike.</source>
        <translation>非矿山样本的最大数量（论文中为 1478）。矿山样本较少时按相同比例减少，训练和测试均如此。</translation>
    </message>
    <message>
        <source>Land outside the reference polygons</source>
        <translation>参考多边形以外的土地</translation>
    </message>
    <message>
        <source>non_mine: all land outside is other land. unknown: nothing is known about it, and only objects with more than the overlap share of their area in polygons of other classes are non-mine.</source>
        <translation>non_mine：以外的所有土地均为其他土地。unknown：对其一无所知，只有面积中位于其他类别多边形内的部分超过重叠比例的对象才是非矿山。</translation>
    </message>
    <message>
        <source>Distance of non-mine samples (m)</source>
        <translation>非矿山样本的距离 (m)</translation>
    </message>
    <message>
        <source>Non-mine samples lie farther than this from any mine polygon, since outlines are not exact. With 0 only objects that overlap a mine are kept out; set it so when polygons of other classes are drawn up to the mines.</source>
        <translation>非矿山样本与任何矿山多边形的距离都大于此值，因为轮廓并不精确。取 0 时只排除与矿山重叠的对象；当其他类别的多边形一直绘制到矿山边界时请取 0。</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>测试区域</translation>
    </message>
    <message>
        <source>Polygons set aside for measuring the accuracy. Objects whose centre lies inside are test samples, objects across the edge are none. Leave empty to set aside a share of the groups.</source>
        <translation>留作精度测量的多边形。中心位于其内的对象为测试样本，跨越边缘的对象不作为样本。留空则按比例留出分组。</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>测试比例</translation>
    </message>
    <message>
        <source>Share of the groups that is set aside for the test when no test area is given; 0 sets aside none.</source>
        <translation>未给出测试区域时留作测试的分组比例；0 表示不留出。</translation>
    </message>
    <message>
        <source>Side of the groups (m)</source>
        <translation>分组边长 (m)</translation>
    </message>
    <message>
        <source>Samples in one cell of a grid of this width are a group: they go to training or test together, and into one fold of a spatial cross-validation. All objects of a mine are in the cell of the mine&apos;s centre.</source>
        <translation>位于以此为宽度的格网同一单元内的样本为一组：它们一起划入训练或测试，并在空间交叉验证中位于同一折。同一矿山的所有对象归入该矿山中心所在的单元。</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>样本图层</translation>
    </message>
    <message>
        <source>The reference mines left out</source>
        <translation>未使用的参考矿山图层</translation>
    </message>
    <message>
        <source>The drawn objects with all their features and the fields class, split (train or test), group, and weight: how many objects of the land a sample stands for.</source>
        <translation>抽取的对象及其全部特征，以及字段 class、split（train 或 test）、group 和 weight：一个样本代表实际土地中的多少个对象。</translation>
    </message>
</context>
<context>
    <name>MatchRegister</name>
    <message>
        <source>Match mines with the register</source>
        <translation>匹配矿山与矿业权登记</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre</source>
        <translation>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre,登记,许可证,矿业权,非法,越界,过期,无证,地籍</translation>
    </message>
    <message>
        <source>Tells of each mine whether it is licensed, reaches beyond its licence, or is expired, suspended or without a licence; and of each register entry whether a mine is visible.

Licences are often drawn some metres off their place: mine land outside the licences counts only where it reaches farther than the tolerance from them; then it counts in full. Expiry is judged on DATE. Candidates are listed by area and probability; a map is no proof, each of them needs a look.</source>
        <translation>说明每个矿山是否在许可范围内、超出许可范围、许可证过期、暂停或无许可证；并说明每个登记条目是否可见矿山。

许可证范围的绘制位置常有数米偏差：只有当许可范围外的矿山土地与许可范围的距离超过容差时才计入；此时全部计入。是否过期按 DATE 判断。待核查矿山按面积和概率列出；地图不是证据，每个矿山都需要核查。</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>The inventory; the fields county, probability and confidence are used if it has them.</source>
        <translation>清单；如有字段 county、probability 和 confidence，则予以使用。</translation>
    </message>
    <message>
        <source>Mineral register</source>
        <translation>矿业权登记图层</translation>
    </message>
    <message>
        <source>Polygons of the licences.</source>
        <translation>许可证的多边形。</translation>
    </message>
    <message>
        <source>Status field</source>
        <translation>状态字段</translation>
    </message>
    <message>
        <source>Field of the register with the status of the licence, by default &apos;status&apos;: words for suspended and for expired or revoked are known in English, Chinese and Russian, all others mean in force.</source>
        <translation>登记图层中表示许可证状态的字段，默认为 'status'：可识别英语、中文和俄语中表示暂停以及过期或吊销的词，其他词均视为有效。</translation>
    </message>
    <message>
        <source>Expiry field</source>
        <translation>到期字段</translation>
    </message>
    <message>
        <source>Field of the register with the last day of the licence, by default &apos;expires&apos;.</source>
        <translation>登记图层中表示许可证最后有效日的字段，默认为 'expires'。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day on which expiry is judged, such as 2026-06-30. Without it only the status field tells what is expired, and the report says so.</source>
        <translation>判断是否过期的日期，例如 2026-06-30。不给出时，只有状态字段能说明哪些已过期，报告中会注明。</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差 (m)</translation>
    </message>
    <message>
        <source>Mine land outside the licences counts where it reaches farther than this from them.</source>
        <translation>许可范围外的矿山土地与许可范围的距离超过此值时才计入。</translation>
    </message>
    <message>
        <source>Observed land</source>
        <translation>已观测土地</translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos;: entries whose land was mostly not seen are &apos;not observed&apos; instead of &apos;no mine visible&apos;.</source>
        <translation>由“准备影像”生成的质量栅格：土地大部分未被看到的条目为“未观测”，而不是“无可见矿山”。</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Polygons of counties, for one table a county, if the mines have no field county.</source>
        <translation>县（市）多边形，用于在矿山没有字段 county 时按县（市）生成表格。</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>县（市）名称字段</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default &apos;name&apos;.</source>
        <translation>表示县（市）名称的字段；默认为 'name'。</translation>
    </message>
    <message>
        <source>Mines with status</source>
        <translation>带状态的矿山</translation>
    </message>
    <message>
        <source>The mines with register_status, licence and the area beyond it.</source>
        <translation>带有 register_status、许可证及越界面积的矿山。</translation>
    </message>
    <message>
        <source>Overrun</source>
        <translation>越界区域</translation>
    </message>
    <message>
        <source>Mine land beyond the licences.</source>
        <translation>超出许可范围的矿山土地。</translation>
    </message>
    <message>
        <source>Entries without a mine</source>
        <translation>无矿山的条目</translation>
    </message>
    <message>
        <source>Register entries with no visible mine, or whose land was not observed.</source>
        <translation>没有可见矿山或其土地未被观测的登记条目。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page with the tables by status and county and the list of candidates.</source>
        <translation>包含按状态和县（市）统计的表格以及待核查矿山列表的网页。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>List of all mines with their status, candidates first.</source>
        <translation>全部矿山及其状态的列表，待核查矿山在前。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>DATE is &apos;{text}&apos;: a day such as 2026-06-30 is needed.</source>
        <translation>DATE 为 '{text}'：需要形如 2026-06-30 的日期。</translation>
    </message>
    <message>
        <source>{count} mines: {counts}.</source>
        <translation>{count} 个矿山：{counts}。</translation>
    </message>
    <message>
        <source>{area:.3f} km2 lie beyond licences. {seen} of {count} register entries have a mine.</source>
        <translation>{area:.3f} km2 超出许可范围。{count} 个登记条目中有 {seen} 个有矿山。</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>矿山图层</translation>
    </message>
    <message>
        <source>The overrun</source>
        <translation>越界区域图层</translation>
    </message>
    <message>
        <source>The entries without a mine</source>
        <translation>无矿山的条目图层</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>矿业权登记</translation>
    </message>
</context>
<context>
    <name>MineMapperAlgorithm</name>
    <message>
        <source>Tile size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; 0 lets the step choose. The result is the same for any size.</source>
        <translation>分块的边长，以像元计；0 表示由本步骤选择。任何大小得到的结果都相同。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Number of tiles worked on at once; 0 uses all cores.</source>
        <translation>同时处理的分块数量；0 表示使用全部核心。</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Dask 调度器</translation>
    </message>
    <message>
        <source>Address of a running Dask scheduler, for example tcp://10.0.0.5:8786; empty works on this computer alone.</source>
        <translation>正在运行的 Dask 调度器地址，例如 tcp://10.0.0.5:8786；留空则仅在此计算机上运行。</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Memory limit (MB)</source>
        <translation>内存限制 (MB)</translation>
    </message>
    <message>
        <source>The step stays below this much memory; 0 uses half of the computer&apos;s.</source>
        <translation>本步骤占用的内存保持在此值以下；0 表示使用计算机内存的一半。</translation>
    </message>
    <message>
        <source>{label} ({name}): &apos;{value}&apos; cannot be read. Check that the file exists and is not damaged, or choose another layer.</source>
        <translation>{label}（{name}）：无法读取 '{value}'。请检查文件是否存在且未损坏，或选择其他图层。</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;: numbers separated by commas are needed, for example {example}.</source>
        <translation>{name} 为 '{value}'：需要用逗号分隔的数字，例如 {example}。</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is not enough for this input. Set MEMORY_LIMIT or a smaller TILE_SIZE where the step has them, or work on a smaller extent.</source>
        <translation>计算机内存不足以处理此输入。请在有相应参数的步骤中设置 MEMORY_LIMIT 或更小的 TILE_SIZE，或缩小处理范围。</translation>
    </message>
    <message>
        <source>Unexpected error in {name}: {kind}: {error}. Please report it with the log.</source>
        <translation>{name} 发生意外错误：{kind}：{error}。请连同日志一起报告。</translation>
    </message>
    <message>
        <source>Folder that keeps finished tiles: after a cancel or a crash the next run of the same input goes on there.</source>
        <translation>保存已完成分块的文件夹：取消或崩溃后，对同一输入的下一次运行将从此处继续。</translation>
    </message>
    <message>
        <source>Python packages are missing in QGIS&apos;s Python: {packages}. Run &apos;Check dependencies&apos; for the command to install them.</source>
        <translation>QGIS 的 Python 中缺少 Python 软件包：{packages}。请运行“检查依赖项”获取安装命令。</translation>
    </message>
    <message>
        <source>A Python package cannot be imported: {error}. Run &apos;Check dependencies&apos;: it tells which and what to do.</source>
        <translation>无法导入 Python 软件包：{error}。请运行“检查依赖项”：它会说明是哪个软件包以及如何处理。</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
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
        <source>The record of this run could not be stored: {error}.</source>
        <translation>无法保存本次运行的记录：{error}。</translation>
    </message>
</context>
<context>
    <name>MineMapperProvider</name>
    <message>
        <source>Mine Mapper: mine inventory from Sentinel-2</source>
        <translation>Mine Mapper：基于 Sentinel-2 的矿山清单</translation>
    </message>
</context>
<context>
    <name>MineStatistics</name>
    <message>
        <source>Mine statistics</source>
        <translation>矿山统计</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register</source>
        <translation>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register,统计,清单,矿山,类型,面积,县（市）,密度,热力图,核密度,高程,坡度,河流,距离,聚集,矿业权登记</translation>
    </message>
    <message>
        <source>Counts and measures the mines of an inventory: by class of area, by type (metal, non-metal, coal, unknown) from the mineral register, by county; their density, and whether they are clustered; elevation and slope against the whole basin; distance to the nearest river.

Every optional layer adds its tables and attributes. Mines that the register does not know are of type &apos;unknown&apos;, a row of every table. Density, clustering and areas are computed in an equal-area projection centred on the basin. Mines with review = rejected are left out.</source>
        <translation>对清单中的矿山进行计数和量测：按面积分级；按矿业权登记得出的类型（金属、非金属、煤、unknown）；按县（市）；矿山密度及是否聚集；与整个流域对比的高程和坡度；到最近河流的距离。

每个可选图层都会增加相应的表格和属性。登记中查不到的矿山类型为 'unknown'，在每个表格中占一行。密度、聚集和面积在以流域为中心的等积投影中计算。review = rejected 的矿山不计入。</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>The inventory, made by &apos;Classify mines&apos; or drawn by hand: one polygon a mine.</source>
        <translation>清单，由“矿山分类”生成或手工绘制：每个矿山一个多边形。</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>高程模型</translation>
    </message>
    <message>
        <source>Elevations in metres, any CRS. Gives elevation and slope of each mine and of the basin.</source>
        <translation>以米为单位的高程，任意 CRS。给出每个矿山和流域的高程和坡度。</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers. Gives the distance of each mine to the nearest one.</source>
        <translation>河流的线或多边形。给出每个矿山到最近河流的距离。</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Polygons of counties. Gives the county of each mine and the table by county.</source>
        <translation>县（市）多边形。给出每个矿山所在的县（市）以及按县（市）统计的表格。</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>县（市）名称字段</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default &apos;name&apos;. Without a layer of counties: a field of the mines with the county.</source>
        <translation>表示县（市）名称的字段；默认为 'name'。没有县（市）图层时：矿山图层中表示县（市）的字段。</translation>
    </message>
    <message>
        <source>Mineral register</source>
        <translation>矿业权登记图层</translation>
    </message>
    <message>
        <source>Licences with the mineral mined, polygons or points. A mine takes the type of the licence it overlaps most.</source>
        <translation>带有开采矿种的许可证，多边形或点。矿山采用与其重叠最多的许可证的类型。</translation>
    </message>
    <message>
        <source>Mineral or type field</source>
        <translation>矿种或类型字段</translation>
    </message>
    <message>
        <source>Field of the register with the mineral (English, Chinese or Russian) or the type; by default &apos;mineral&apos;, else &apos;type&apos;. Without a register: a field of the mines.</source>
        <translation>登记图层中表示矿种（英语、中文或俄语）或类型的字段；默认为 'mineral'，否则为 'type'。没有登记图层时：矿山图层的字段。</translation>
    </message>
    <message>
        <source>Table of minerals and types</source>
        <translation>矿种与类型对照表</translation>
    </message>
    <message>
        <source>CSV with the columns mineral and type that adds to or changes the shipped table, for example &apos;jade,non_metal&apos;.</source>
        <translation>含有 mineral 和 type 两列的 CSV，用于补充或更改随附的对照表，例如 'jade,non_metal'。</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差 (m)</translation>
    </message>
    <message>
        <source>A mine that no licence overlaps takes the nearest one within this distance, since licences are often drawn off their place; 0 = none.</source>
        <translation>不与任何许可证重叠的矿山采用此距离内最近的许可证，因为许可证的绘制位置常有偏差；0 = 不采用。</translation>
    </message>
    <message>
        <source>Basin</source>
        <translation>流域</translation>
    </message>
    <message>
        <source>Polygon of the study area; by default all counties together. Density and clustering need its true outline.</source>
        <translation>研究区的多边形；默认为所有县（市）的合并范围。密度和聚集分析需要其真实轮廓。</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>带宽 (m)</translation>
    </message>
    <message>
        <source>Radius of the density&apos;s kernel. Leave empty for a rule of thumb; give the same value for years that are to be compared.</source>
        <translation>密度核函数的半径。留空则按经验法则确定；需要相互比较的年份请取相同的值。</translation>
    </message>
    <message>
        <source>Area field (km2)</source>
        <translation>面积字段 (km2)</translation>
    </message>
    <message>
        <source>Field of the mines with their area in km2, instead of the measured one.</source>
        <translation>矿山图层中以 km2 为单位的面积字段，用于代替量测面积。</translation>
    </message>
    <message>
        <source>Limits of area classes (km2)</source>
        <translation>面积分级界限 (km2)</translation>
    </message>
    <message>
        <source>Rising limits separated by commas; a mine of exactly a limit belongs to the class above it.</source>
        <translation>递增的界限值，用逗号分隔；面积恰好等于界限的矿山归入其上一级。</translation>
    </message>
    <message>
        <source>Cell size of the density (m)</source>
        <translation>密度像元大小 (m)</translation>
    </message>
    <message>
        <source>Leave empty for a round number near a twentieth of the bandwidth.</source>
        <translation>留空则取接近带宽二十分之一的整数。</translation>
    </message>
    <message>
        <source>Density of</source>
        <translation>密度对象</translation>
    </message>
    <message>
        <source>count: mines per km2. area: km2 of mines per km2.</source>
        <translation>count：每 km2 的矿山数量。area：每 km2 的矿山面积 km2。</translation>
    </message>
    <message>
        <source>Observed land</source>
        <translation>已观测土地</translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos;: adds the share of each county that was seen at least once.</source>
        <translation>由“准备影像”生成的质量栅格：增加各县（市）至少被看到一次的面积比例。</translation>
    </message>
    <message>
        <source>Leave out mines cut by the edge</source>
        <translation>排除被边缘切割的矿山</translation>
    </message>
    <message>
        <source>Mines with touches_edge are not counted in the tables of area and type, since only a part of them was seen.</source>
        <translation>带有 touches_edge 的矿山不计入面积和类型表格，因为只看到其一部分。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Number that decides the random patterns of the test for clustering; the same seed gives the same report.</source>
        <translation>决定聚集检验所用随机格局的数字；相同的种子得到相同的报告。</translation>
    </message>
    <message>
        <source>Mines with attributes</source>
        <translation>带属性的矿山</translation>
    </message>
    <message>
        <source>The mines with area class, type, licence, county, elevation, slope and distance to the river.</source>
        <translation>带有面积级别、类型、许可证、县（市）、高程、坡度和到河流距离的矿山。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Kernel density of mines; the sum of its cells times their area is the number of mines.</source>
        <translation>矿山的核密度；像元值之和乘以像元面积即为矿山数量。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page with all tables and charts.</source>
        <translation>包含全部表格和图表的网页。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Folder of CSV files, one a table of the report.</source>
        <translation>CSV 文件的文件夹，报告中的每个表格一个文件。</translation>
    </message>
    <message>
        <source>The tables</source>
        <translation>表格文件夹</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>矿山图层</translation>
    </message>
    <message>
        <source>{count} mines with {area:.3f} km2 in all, {mean:.3f} km2 on average.</source>
        <translation>{count} 个矿山，总面积 {area:.3f} km2，平均 {mean:.3f} km2。</translation>
    </message>
    <message>
        <source>By type: {kinds}.</source>
        <translation>按类型：{kinds}。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>矿业权登记</translation>
    </message>
    <message>
        <source>Area field</source>
        <translation>面积字段</translation>
    </message>
</context>
<context>
    <name>PrepareImagery</name>
    <message>
        <source>Prepare imagery</source>
        <translation>准备影像</translation>
    </message>
    <message>
        <source>1 Imagery</source>
        <translation>1 影像</translation>
    </message>
    <message>
        <source>sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery</source>
        <translation>sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery,云掩膜,合成,中位数,镶嵌,坡度,反射率,偏移量,堆栈,影像</translation>
    </message>
    <message>
        <source>Makes one image stack out of Sentinel-2 products, or of any raster with the same bands, and a DEM: reflectance x 10 000 with the product&apos;s own quantification and offset, clouds and shadows masked, several dates joined to one image, NDVI and NDWI, elevation and slope, all on one metric grid with named bands.

Give products in the list, a folder that holds them, or both. Everything is read where it lies; zips are not unpacked (unpacked products are read faster).</source>
        <translation>将 Sentinel-2 产品（或任何具有相同波段的栅格）与 DEM 制成一个影像堆栈：采用产品自身量化值和偏移量的反射率 x 10 000，掩膜云和云影，多个日期合成为一幅影像，NDVI 和 NDWI，高程和坡度，全部位于同一米制格网并具有波段名称。

可在列表中给出产品，或给出包含产品的文件夹，或两者都给。所有数据均就地读取；zip 不会解压（已解压的产品读取更快）。</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>GeoTIFF with the bands blue, green, red, nir, ndvi, ndwi, elevation and slope; no data is -9999.</source>
        <translation>含有 blue、green、red、nir、ndvi、ndwi、elevation 和 slope 波段的 GeoTIFF；无数据值为 -9999。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Number of clear observations of each pixel, and the number of the scene it comes from; 0 means not seen.</source>
        <translation>每个像元的清晰观测次数，以及其来源场景的编号；0 表示未被看到。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Web page with a quicklook, the dates used, the share masked and what to know of the data.</source>
        <translation>包含快视图、所用日期、被掩膜比例以及数据注意事项的网页。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Share of the area with a clear observation (0 to 1)</source>
        <translation>有清晰观测的面积比例（0 到 1）</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Sentinel-2 products as SAFE folder, zip or MTD_MSIL2A.xml, folders of single bands, or rasters with several bands. Files inside one SAFE folder count as one product.</source>
        <translation>Sentinel-2 产品，形式为 SAFE 文件夹、zip 或 MTD_MSIL2A.xml、单波段文件夹，或多波段栅格。同一 SAFE 文件夹内的文件计为一个产品。</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>产品文件夹</translation>
    </message>
    <message>
        <source>A SAFE folder, or a folder that holds products at any depth; all of them are taken.</source>
        <translation>SAFE 文件夹，或在任意层级包含产品的文件夹；其中的产品全部采用。</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>DEM</translation>
    </message>
    <message>
        <source>Elevation in metres, one file or several tiles, in any coordinate system. Slope is computed on the DEM&apos;s own pixels with true ground distances. Without a DEM the stack has no elevation and slope.</source>
        <translation>以米为单位的高程，一个文件或多个分幅，可使用任意坐标参照系。坡度在 DEM 自身的像元上按真实地面距离计算。没有 DEM 时，堆栈不含高程和坡度。</translation>
    </message>
    <message>
        <source>Bands of rasters</source>
        <translation>栅格的波段</translation>
    </message>
    <message>
        <source>Which band is which, for rasters whose bands have no names: blue=1,green=2,red=3,nir=4. The usual Sentinel-2 names (B02 or B2 and so on) are known without it. A raster without one of the four needs it too.</source>
        <translation>对于波段没有名称的栅格，说明各波段的对应关系：blue=1,green=2,red=3,nir=4。常用的 Sentinel-2 名称（B02 或 B2 等）无需说明即可识别。缺少四个波段之一的栅格也需要说明。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Area to prepare; by default all that the products cover.</source>
        <translation>要准备的区域；默认为产品覆盖的全部范围。</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>Projected, in metres. By default the products&apos; own, or the UTM zone for products in degrees.</source>
        <translation>投影坐标系，以米为单位。默认为产品自身的坐标参照系；以度为单位的产品则为 UTM 带。</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Products of earlier dates are not used.</source>
        <translation>不使用早于此日期的产品。</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Products of later dates are not used.</source>
        <translation>不使用晚于此日期的产品。</translation>
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation>最大云量 (%)</translation>
    </message>
    <message>
        <source>Products with more cloud and cloud shadow inside the area (not in the whole tile) are not used. A single product above the limit is used with a warning.</source>
        <translation>区域内（而非整个图幅内）云和云影超过此值的产品不予使用。只有一个产品且超过限值时，仍会使用并给出警告。</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>合成方式</translation>
    </message>
    <message>
        <source>How several dates become one image: median of the clear observations of each pixel; the least cloudy product, gaps filled from the next; or the products in the order of the list, gaps filled from the next.</source>
        <translation>多个日期如何合成为一幅影像：每个像元清晰观测的中位数；云量最少的产品，空缺由下一个产品填补；或按列表顺序使用产品，空缺由下一个产品填补。</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>比例系数</translation>
    </message>
    <message>
        <source>For rasters without product metadata: reflectance x 10 000 = value x factor + offset. 10000 for reflectance from 0 to 1.</source>
        <translation>用于没有产品元数据的栅格：反射率 x 10 000 = 数值 x 系数 + 偏移量。反射率为 0 到 1 时取 10000。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>See scale factor; -1000 for bands of products of baseline 04.00 (2022) and later whose offset is left in.</source>
        <translation>参见比例系数；对于仍保留偏移量的处理基线 04.00（2022 年）及以后产品的波段，取 -1000。</translation>
    </message>
    <message>
        <source>Masked classes</source>
        <translation>掩膜类别</translation>
    </message>
    <message>
        <source>Classes of the scene classification (SCL) that are left out: 0 no data, 1 saturated, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 cirrus, 11 snow.</source>
        <translation>要剔除的场景分类 (SCL) 类别：0 无数据，1 饱和，2 暗区，3 云影，4 植被，5 裸地，6 水体，7 未分类，8 和 9 云，10 卷云，11 雪。</translation>
    </message>
    <message>
        <source>Mask buffer (m)</source>
        <translation>掩膜缓冲区 (m)</translation>
    </message>
    <message>
        <source>Masked classes grow by this distance, all but no data and saturated.</source>
        <translation>掩膜类别按此距离向外扩展，无数据和饱和除外。</translation>
    </message>
    <message>
        <source>Never masked</source>
        <translation>从不掩膜</translation>
    </message>
    <message>
        <source>Polygons that the classification never masks: known quarries and tailings ponds are often taken for cloud.</source>
        <translation>场景分类从不掩膜的多边形：已知的采石场和尾矿库常被误判为云。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Mine outlines; the report says which share of them was not seen.</source>
        <translation>矿山轮廓；报告会说明其中未被看到的比例。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>矿业权登记</translation>
    </message>
    <message>
        <source>Mineral rights; the report says which share of them was not seen.</source>
        <translation>矿业权；报告会说明其中未被看到的比例。</translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation>其他波段</translation>
    </message>
    <message>
        <source>Sentinel-2 bands carried along after the others, for example B11,B12 for indices of bare soil and iron oxide.</source>
        <translation>附加在其他波段之后的 Sentinel-2 波段，例如用于裸土和氧化铁指数的 B11,B12。</translation>
    </message>
    <message>
        <source>No imagery is given. Choose products in PRODUCTS, or a folder that holds them in PRODUCTS_FOLDER.</source>
        <translation>未给出影像。请在 PRODUCTS 中选择产品，或在 PRODUCTS_FOLDER 中选择包含产品的文件夹。</translation>
    </message>
    <message>
        <source>PRODUCTS_FOLDER is &apos;{folder}&apos;, which is no folder. Check the path.</source>
        <translation>PRODUCTS_FOLDER 为 '{folder}'，不是文件夹。请检查路径。</translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, which is empty. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>EXTENT 为 '{value}'，是空范围。请写成 xmin,xmax,ymin,ymax [EPSG:code]。</translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, without a coordinate system. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>EXTENT 为 '{value}'，没有坐标参照系。请写成 xmin,xmax,ymin,ymax [EPSG:code]。</translation>
    </message>
    <message>
        <source>CRS is &apos;{value}&apos;, which is not known. Write for example EPSG:32645.</source>
        <translation>CRS 为 '{value}'，无法识别。请写成例如 EPSG:32645。</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, which is no date. Write it as 2023-07-19.</source>
        <translation>{name} 为 '{value}'，不是日期。请写成 2023-07-19 的形式。</translation>
    </message>
</context>
<context>
    <name>SegmentImage</name>
    <message>
        <source>Segment image</source>
        <translation>分割影像</translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 对象</translation>
    </message>
    <message>
        <source>segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons</source>
        <translation>segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons,分割,多尺度,对象,面向对象影像分析,区域生长,尺度,多边形</translation>
    </message>
    <message>
        <source>Divides an image into objects of similar colour and compact shape by multiresolution segmentation (Baatz and Schaepe 2000): starting from single pixels, the two neighbours that fit each other best merge, until every further merge would make objects more heterogeneous than the scale allows.

The result depends on the image and the parameters alone: tiles, threads and restarts do not change a pixel, so there are no seams. The same scale gives the same objects only for images in the same units: image stacks of &apos;Prepare imagery&apos; are always reflectance x 10 000. To find a good scale, run &apos;Estimate segmentation scale&apos;.</source>
        <translation>通过多尺度分割（Baatz and Schaepe 2000）将影像划分为颜色相似、形状紧致的对象：从单个像元开始，将彼此最匹配的两个相邻对象合并，直到任何进一步合并都会使对象的异质性超出尺度所允许的程度。

结果只取决于影像和参数：分块、线程和重新启动不会改变任何像元，因此没有接缝。只有单位相同的影像，相同尺度才会得到相同的对象：“准备影像”的影像堆栈始终为反射率 x 10 000。要找到合适的尺度，请运行“估计分割尺度”。</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>Made by &apos;Prepare imagery&apos;, or any raster whose bands have names or are given by number.</source>
        <translation>由“准备影像”生成，或任何波段有名称或按编号给出的栅格。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Larger values give larger objects. Two objects merge while the cost is below the square of the scale. It belongs to images in reflectance x 10 000.</source>
        <translation>值越大，对象越大。代价低于尺度的平方时，两个对象合并。该值适用于反射率 x 10 000 的影像。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share of shape in the cost, from 0 (colour alone) to 0.9.</source>
        <translation>形状在代价中的权重，从 0（仅颜色）到 0.9。</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>紧致度</translation>
    </message>
    <message>
        <source>Share of compactness in the shape, from 0 (smooth outlines) to 1 (compact objects).</source>
        <translation>紧致度在形状中的权重，从 0（轮廓平滑）到 1（对象紧致）。</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them. The usual Sentinel-2 names (B02, B2 ...) and band numbers work as well. Empty: blue,green,red,nir.</source>
        <translation>决定对象的波段名称，用逗号分隔。也可使用常用的 Sentinel-2 名称（B02、B2 ...）和波段编号。留空：blue,green,red,nir。</translation>
    </message>
    <message>
        <source>Band weights</source>
        <translation>波段权重</translation>
    </message>
    <message>
        <source>One number for each band, with commas between them, for example 1,1,1,2. Empty: all bands count the same.</source>
        <translation>每个波段一个数字，用逗号分隔，例如 1,1,1,2。留空：所有波段权重相同。</translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>权重之和为一</translation>
    </message>
    <message>
        <source>Divides the weights by their sum, so that a scale means the same for any number of bands. Off: bands are added up as in other open tools, and objects get smaller with every further band.</source>
        <translation>将各权重除以其总和，使尺度的含义不随波段数量变化。关闭：与其他开源工具一样将各波段相加，每增加一个波段，对象就会变小。</translation>
    </message>
    <message>
        <source>Minimum object size (pixels)</source>
        <translation>最小对象大小（像元）</translation>
    </message>
    <message>
        <source>Smaller objects are merged with the neighbour that fits best, at the end. 0 keeps all.</source>
        <translation>小于此值的对象最后会与最匹配的相邻对象合并。0 表示全部保留。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签栅格</translation>
    </message>
    <message>
        <source>Raster with the number of the object at each pixel, 0 where there is no data. Input of the next step.</source>
        <translation>每个像元为其对象编号的栅格，无数据处为 0。下一步骤的输入。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The objects as polygons with their number, pixels and area. Not needed by the next step.</source>
        <translation>多边形形式的对象，带有编号、像元数和面积。下一步骤不需要。</translation>
    </message>
    <message>
        <source>Number of objects</source>
        <translation>对象数量</translation>
    </message>
    <message>
        <source>LABELS is &apos;{path}&apos;, the image itself. Choose another name for the labels.</source>
        <translation>LABELS 为 '{path}'，即影像本身。请为标签栅格选择其他名称。</translation>
    </message>
    <message>
        <source>Writing {count} polygons to &apos;{path}&apos;.</source>
        <translation>正在将 {count} 个多边形写入 '{path}'。</translation>
    </message>
    <message>
        <source>The objects</source>
        <translation>对象图层</translation>
    </message>
</context>
<context>
    <name>TrainRandomForest</name>
    <message>
        <source>Train random forest</source>
        <translation>训练随机森林</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 学习</translation>
    </message>
    <message>
        <source>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines</source>
        <translation>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines,随机森林,训练,模型,分类器,重要性,袋外,交叉验证,机器学习,矿山</translation>
    </message>
    <message>
        <source>Trains a random forest on labelled objects and writes it to a model file for &apos;Classify mines&apos;. The defaults are the parameters of the paper.

The report tells the out-of-bag error, the accuracy in random and in spatial folds side by side, and which features matter: the loss of accuracy when a feature is shuffled among the out-of-bag samples of each tree.

Only samples whose field split is &apos;train&apos; are used; test samples are never looked at. A sample is called a mine when the mean over the trees of the share of mines in its leaf is above one half (the paper counts a vote a tree). A feature that is NULL is replaced by the median of the training samples, here and when the model is applied.</source>
        <translation>用已标注对象训练随机森林，并写入供“矿山分类”使用的模型文件。默认值为论文的参数。

报告给出袋外误差、并列的随机折精度和空间折精度，以及哪些特征重要：即在每棵树的袋外样本中打乱某一特征时精度的损失。

只使用字段 split 为 'train' 的样本；从不查看测试样本。当样本在各棵树中所落叶节点的矿山比例的均值大于二分之一时，判为矿山（论文为每棵树一票）。为 NULL 的特征以训练样本的中位数代替，训练和应用模型时均如此。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Objects with features and a class, made by &apos;Label objects&apos;.</source>
        <translation>带有特征和类别的对象，由“标注对象”生成。</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field with the class of each sample; NULL is no sample.</source>
        <translation>表示每个样本类别的字段；NULL 表示不是样本。</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>矿山类别</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas; all others do not.</source>
        <translation>类别字段中视为矿山的值，用逗号分隔；其他值均不视为矿山。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Fields to learn from. Empty: all fields that &apos;Compute object features&apos; makes.</source>
        <translation>用于学习的字段。留空：使用“计算对象特征”生成的全部字段。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file for &apos;Classify mines&apos;. It holds numbers only, no program.</source>
        <translation>供“矿山分类”使用的模型文件。只包含数值，不含程序。</translation>
    </message>
    <message>
        <source>Mine Mapper model (*.mmf)</source>
        <translation>Mine Mapper 模型 (*.mmf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Accuracy, ROC curves and importance of the features, as one page with charts.</source>
        <translation>精度、ROC 曲线和特征重要性，合为一个带图表的网页。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Every figure of the report, one a row.</source>
        <translation>报告中的每个数值，每行一个。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Out-of-bag error</source>
        <translation>袋外误差</translation>
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
        <source>Area under the ROC curve, out of bag</source>
        <translation>ROC 曲线下面积（袋外）</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树的数量</translation>
    </message>
    <message>
        <source>Number of trees (1000 in the paper).</source>
        <translation>树的数量（论文中为 1000）。</translation>
    </message>
    <message>
        <source>Features tried at each split</source>
        <translation>每次分裂尝试的特征数</translation>
    </message>
    <message>
        <source>So many features, drawn at random, compete at each split (5 in the paper). At most the number of features.</source>
        <translation>每次分裂时随机抽取这么多个特征进行竞争（论文中为 5）。最多为特征总数。</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>最小叶节点</translation>
    </message>
    <message>
        <source>A leaf holds at least so many samples (10 in the paper). With few mine samples a smaller value is needed.</source>
        <translation>叶节点至少包含这么多个样本（论文中为 10）。矿山样本较少时需要取较小的值。</translation>
    </message>
    <message>
        <source>Smallest split</source>
        <translation>最小分裂</translation>
    </message>
    <message>
        <source>A node is split only if it holds at least so many samples (60 in the paper).</source>
        <translation>节点至少包含这么多个样本时才会分裂（论文中为 60）。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>What a split is judged by (entropy in the paper).</source>
        <translation>评判分裂的依据（论文中为 entropy）。</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>none: every sample counts alike. balanced: the rarer class counts more, so that both classes weigh the same. balanced_subsample: the same for the samples that each tree drew. Weights move the probabilities.</source>
        <translation>none：每个样本权重相同。balanced：较少的类别权重更大，使两个类别的总权重相同。balanced_subsample：同上，但针对每棵树抽取的样本。权重会使概率发生变化。</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Parts of the cross-validation (10 in the paper). Fewer are taken when there are fewer groups.</source>
        <translation>交叉验证的折数（论文中为 10）。分组较少时折数相应减少。</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <source>Samples of one group stay in one fold of the spatial cross-validation. Empty: the field &apos;group&apos;, or square blocks if there is none.</source>
        <translation>在空间交叉验证中，同一组的样本位于同一折。留空：使用字段 'group'；若无此字段则使用方形区块。</translation>
    </message>
    <message>
        <source>Side of blocks (m)</source>
        <translation>区块边长 (m)</translation>
    </message>
    <message>
        <source>Side of the square blocks when the samples have no groups. Empty: about five blocks a fold.</source>
        <translation>样本没有分组时方形区块的边长。留空：每折约五个区块。</translation>
    </message>
    <message>
        <source>Repeats of the importance</source>
        <translation>重要性重复次数</translation>
    </message>
    <message>
        <source>How often each feature is shuffled in each tree (20 in the paper).</source>
        <translation>每个特征在每棵树中打乱的次数（论文中为 20）。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same model.</source>
        <translation>随机数的起点；相同的种子得到相同的模型。</translation>
    </message>
    <message>
        <source>Out-of-bag error {error:.2%}, area under the ROC curve {auc:.3f}.</source>
        <translation>袋外误差 {error:.2%}，ROC 曲线下面积 {auc:.3f}。</translation>
    </message>
    <message>
        <source>Most important features: {names}.</source>
        <translation>最重要的特征：{names}。</translation>
    </message>
    <message>
        <source>Search the best parameters</source>
        <translation>搜索最佳参数</translation>
    </message>
    <message>
        <source>Tries combinations of the parameters above in folds that keep groups together, and trains with the best; the values above are not used. Takes minutes: up to 20 for 2 000 samples on two cores.</source>
        <translation>在保持分组完整的折中尝试上述参数的各种组合，并用最佳组合训练；不使用上面的值。需要数分钟：在双核上处理 2 000 个样本最多 20 分钟。</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>要尝试的值</translation>
    </message>
    <message>
        <source>JSON text or file with the values of the search, for example {&quot;max_features&quot;: [3, 5, 8], &quot;min_samples_leaf&quot;: [1, 2, 5], &quot;min_samples_split&quot;: [2, 20], &quot;criterion&quot;: [&quot;gini&quot;], &quot;trees&quot;: [100, 500]}. What is left out keeps the values of the help page.</source>
        <translation>含有搜索取值的 JSON 文本或文件，例如 {&quot;max_features&quot;: [3, 5, 8], &quot;min_samples_leaf&quot;: [1, 2, 5], &quot;min_samples_split&quot;: [2, 20], &quot;criterion&quot;: [&quot;gini&quot;], &quot;trees&quot;: [100, 500]}。未给出的项保持帮助页面中的取值。</translation>
    </message>
    <message>
        <source>Keep the most important features</source>
        <translation>保留最重要的特征</translation>
    </message>
    <message>
        <source>Trains with so many of the most important features only (11 in the paper); 0 uses all. The cross-validation chooses them anew in each fold, so that its figures stay honest.</source>
        <translation>只用这么多个最重要的特征训练（论文中为 11）；0 表示全部使用。交叉验证在每一折中重新选择特征，因此其数值仍然可信。</translation>
    </message>
</context>
<context>
    <name>algorithm</name>
    <message>
        <source>which is empty</source>
        <translation>是空范围</translation>
    </message>
    <message>
        <source>without a coordinate system</source>
        <translation>没有坐标参照系</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, {problem}. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>{name} 为 '{value}'，{problem}。请写成 xmin,xmax,ymin,ymax [EPSG:code]。</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, which is no date. Write it as 2023-07-19.</source>
        <translation>{name} 为 '{value}'，不是日期。请写成 2023-07-19 的形式。</translation>
    </message>
</context>
</TS>
