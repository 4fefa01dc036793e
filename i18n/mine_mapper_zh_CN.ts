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
        <source>Compares a map of mines with reference outlines in three ways: by object (confusion matrix of labelled test objects, accuracy, precision, recall, F-score, kappa), by mine (a mine is right when more than OVERLAP of its area agrees) and by area (overlap / union). Each measure comes with a 95 % interval, and the report tells how common mines are, since a precision measured where they are common does not carry over to land where they are rare.

With SAMPLES only test objects count, and every mine that holds a training object is left out: no figure comes from what trained the forest. Without SAMPLES give an EXTENT that was not used for training. Accuracy and kappa need true negatives, so they exist only with SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>以三种方式将矿山图与参考轮廓进行比较：按对象（已标注测试对象的混淆矩阵、总体精度、精确率、召回率、F 值、kappa）、按矿山（矿山面积中一致部分超过 OVERLAP 即为正确）以及按面积（交集 / 并集）。每项指标均给出 95 % 置信区间；报告还说明矿山的常见程度，因为在矿山密集处测得的精确率不能推广到矿山稀少的土地。

给出 SAMPLES 时只统计测试对象，凡包含训练对象的矿山均被排除：任何数值都不会来自训练随机森林的数据。不给 SAMPLES 时，请给出未用于训练的 EXTENT。总体精度和 kappa 需要真阴性，因此仅在给出 SAMPLES 或 OBJECTS_CLASSIFIED 时才有。</translation>
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
        <source>Gives every image object its probability of being a mine, by a model of &apos;Train random forest&apos;, and puts neighbouring objects at or above the threshold together to mines.

Objects that share an edge, not only a corner, become one mine. Each mine carries its mean probability, a confidence in plain words, its area on the ellipsoid, and whether the edge of the image or a gap in the data cuts it. The type is &apos;unknown&apos; until &apos;Mine statistics&apos; looks it up in the register.</source>
        <translation>用“训练随机森林”的模型给出每个影像对象为矿山的概率，并将达到或超过阈值的相邻对象合并为矿山。

具有公共边（而不仅是公共角点）的对象合并为一个矿山。每个矿山都带有平均概率、文字描述的置信度、椭球面积，以及是否被影像边缘或数据空缺切割。在“矿山统计”从矿业权登记中查到类型之前，类型为 &apos;unknown&apos;。</translation>
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
        <source>An object is a mine from this probability on. Lower values find more mines and more false alarms.</source>
        <translation>概率达到此值的对象为矿山。值越低，找到的矿山越多，误报也越多。</translation>
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
        <translation>先前运行得到的矿山，字段 &apos;review&apos; 中带有审核结论（accepted、rejected、retyped、redrawn）：按重叠匹配，将结论带入新图。</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>The map: one polygon a mine, with probability, confidence, area, type and empty fields for a review.</source>
        <translation>矿山图：每个矿山一个多边形，带有概率、置信度、面积、类型以及供审核填写的空字段。</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>已分类对象</translation>
    </message>
    <message>
        <source>All objects with their probability and class.</source>
        <translation>带有概率和类别的全部对象。</translation>
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

所有分类器都在相同的折上评估，包括空间折（应以其数值为准）和论文所用的随机折，并采用 scikit-learn 的默认参数。只使用字段 split 为 &apos;train&apos; 的样本。</translation>
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
        <translation>在空间交叉验证中，同一组的样本位于同一折。留空：使用字段 &apos;group&apos;；若无此字段则使用方形区块。</translation>
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
        <translation>用数值描述每个对象：波段均值、亮度、纹理、形状和地形。预设 &apos;paper&apos; 给出该方法的 56 个特征（没有高程和坡度波段时为 54 个）。

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
        <translation>要计算的内容：&apos;paper&apos; = 该方法的特征；&apos;extended&apos; = 上述特征以及波段（和河流）齐备的所有其他特征；spectral、terrain、texture 或 geometry = 论文特征中的相应组；或按名称指定单个特征。</translation>
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

轮廓差异窄于容差的部分视为抖动，不予计入。未看到并不等于不存在：给出清晰观测栅格时，云下的矿山为 &apos;not_observed&apos;，绝不会是 &apos;closed&apos;；另一年份未看到的土地既不算增加也不算减少。</translation>
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
        <translation>表示县（市）名称的字段；默认为 &apos;name&apos;。</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map holds no mine here, so precision cannot be estimated from this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EstimateScale</name>
    <message>
        <source>Estimate segmentation scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 对象</translation>
    </message>
    <message>
        <source>scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments windows of an image at rising scales and suggests up to three of them, from fine to coarse: a level rises step by step until the local variance (the mean standard deviation inside objects) rises no more, and the last scale before that is kept (ESP2, Dragut et al. 2014). The report says how sure each suggestion is.

The report also shows the whole range of scales in two other ways: uniform objects against distinct neighbours (variance within objects and Moran&apos;s I), and, with reference polygons, how far objects are too small or too large for them. A suggestion is a place to start: look at the objects it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page with the suggested scales and the curves.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Scale of level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>The image to be segmented, made by &apos;Prepare imagery&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them, as for &apos;Segment image&apos;. Empty: blue,green,red,nir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of shape in the cost, 0 to 0.9: the one you will segment with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of compactness in the shape, 0 to 1: the one you will segment with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each band, with commas between them: those you will segment with. Empty: all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for &apos;Segment image&apos;. A scale found with one setting does not hold for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finest scale, where level 1 begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 1 rises from the start by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 2 rises by this from the scale kept by level 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3 rises by this from the scale kept by level 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coarsest scale. A level that reaches it has no suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: each scale builds on the objects of the one before, so that levels are nested; fast. Off: each scale starts from the pixels, as &apos;Segment image&apos; does; slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many windows, rich in texture and in different parts of the image, are segmented; their objects count together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Windows are chosen inside this area; by default in the whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>参考多边形</translation>
    </message>
    <message>
        <source>Outlines that single objects should match, for example fields or pits. They are compared in windows of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Of the sample of windows and polygons that are looked at on large images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, which is empty. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchImagery</name>
    <message>
        <source>Fetch Sentinel-2 imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches Sentinel-2 L2A scenes and the Copernicus DEM of an extent from a public catalogue (STAC API), without an account. Of each file only the part that the extent needs is read. Scenes are chosen by the share of cloud and shadow inside the extent, not in the whole tile.

The folder receives one folder a scene, with bands, scene classification and metadata, and a file that says where everything comes from. Give it to Prepare imagery as the folder of products. If the connection breaks, or the run is cancelled, run again with the same values: what is finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a STAC API whose files are public. The default one needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Area to fetch, in any coordinate system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes of earlier dates are not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes of later dates are not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes with more cloud and cloud shadow inside the extent are not fetched. Scenes with more than 60 % cloud in the whole tile are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives one folder a scene. Finished scenes in it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF of the DEM around the extent, in metres, on its own pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the catalogue&apos;s collection of Sentinel-2 L2A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection of the DEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the catalogue&apos;s DEM; empty fetches no DEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-2 bands to fetch beside blue, green, red and near infrared, for example B11,B12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset taken off already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 2022 the values of products hold an offset of 1000. Some catalogues have taken it off already, and some of those say the contrary. auto: the catalogue&apos;s word, unless the pixels prove the contrary; yes, no: what you know better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most to fetch (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If more would have to be fetched, the run stops before it begins and says how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for an answer before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a failed request is tried again, after pauses of 1, 2, 4, ... seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty, and is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryReport</name>
    <message>
        <source>Write inventory report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>report,inventory,html,print,pdf,summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one page with everything that was found: figures, map, tables and charts, accuracy with its intervals, the register, the change, the data used and the limits in plain words. It works offline, without scripts, and prints on A4 (to PDF: print in a browser).

It is made of the tables that the other steps wrote, so every number in it can be traced to a file. English, Chinese and Russian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of tables written by &apos;Mine statistics&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mines with attributes from &apos;Mine statistics&apos;, for the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table written by &apos;Assess accuracy&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table written by &apos;Match mines with the register&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table written by &apos;Detect change between years&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the report, for example the name of the province and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, zh or ru; by default the language of QGIS, or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Polygons of counties, drawn on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page with all tables and charts; it works offline and prints on A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Report with {size:.0f} KB in language &apos;{language}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelObjects</name>
    <message>
        <source>Label objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 学习</translation>
    </message>
    <message>
        <source>label,samples,training,test,reference,split,mine,mines,learning,ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses samples for the random forest: objects that lie in interpreted outlines of mines, and objects of other land. Each sample gets a class (mine or non_mine), a part (train or test) and a group.

An object is a mine when more than the overlap share of its area lies in mine polygons. It is no mine when it overlaps none and lies farther away than the distance. Objects between the two are no samples. Other land is drawn from all kinds of cover and from all over the area.

Test objects are never used in training, and training objects that touch one are left out, so that the accuracy measured on them is honest. All objects of a mine stay in the same part.

Use outlines drawn from the image, not a register of licences: licences are shifted, cover land that was never mined, or have no mine. The log says for each reference mine whether it was used, or why not.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field with the class of each reference polygon. Leave empty if all polygons are mines.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed mines</source>
        <translation>已审核的矿山</translation>
    </message>
    <message>
        <source>Mines of an earlier run with decisions in the field &apos;review&apos;: objects in accepted mines become mine samples, objects in rejected ones become non-mine samples before all others. They only train, they never test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start of the random draw; the same seed draws the same samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The drawn objects with all their features and the fields class, split (train or test) and group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference mines left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference mines that gave no sample, each with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of mine samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of non-mine samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest number of mine samples, training and test together (522 in the paper). With fewer mine objects all are taken. Every mine gives an object before any gives a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest number of non-mine samples (1478 in the paper). With fewer mine samples it is cut in the same proportion, in training and test alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land outside the reference polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non_mine: all land outside is other land. unknown: nothing is known about it, and only objects with more than the overlap share of their area in polygons of other classes are non-mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of non-mine samples (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-mine samples lie farther than this from any mine polygon, since outlines are not exact. With 0 only objects that overlap a mine are kept out; set it so when polygons of other classes are drawn up to the mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons set aside for measuring the accuracy. Objects whose centre lies inside are test samples, objects across the edge are none. Leave empty to set aside a share of the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the groups that is set aside for the test when no test area is given; 0 sets aside none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the groups (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in one cell of a grid of this width are a group: they go to training or test together, and into one fold of a spatial cross-validation. All objects of a mine are in the cell of the mine&apos;s centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference mines left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchRegister</name>
    <message>
        <source>Match mines with the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells of each mine whether it is licensed, reaches beyond its licence, or is expired, suspended or without a licence; and of each register entry whether a mine is visible.

Licences are often drawn some metres off their place: mine land outside the licences counts only where it reaches farther than the tolerance from them; then it counts in full. Expiry is judged on DATE. Candidates are listed by area and probability; a map is no proof, each of them needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>The inventory; the fields county, probability and confidence are used if it has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of the licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the register with the status of the licence, by default &apos;status&apos;: words for suspended and for expired or revoked are known in English, Chinese and Russian, all others mean in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the register with the last day of the licence, by default &apos;expires&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which expiry is judged, such as 2026-06-30. Without it only the status field tells what is expired, and the report says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差 (m)</translation>
    </message>
    <message>
        <source>Mine land outside the licences counts where it reaches farther than this from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos;: entries whose land was mostly not seen are &apos;not observed&apos; instead of &apos;no mine visible&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Polygons of counties, for one table a county, if the mines have no field county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>县（市）名称字段</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default &apos;name&apos;.</source>
        <translation>表示县（市）名称的字段；默认为 &apos;name&apos;。</translation>
    </message>
    <message>
        <source>Mines with status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mines with register_status, licence and the area beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine land beyond the licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries without a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register entries with no visible mine, or whose land was not observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page with the tables by status and county and the list of candidates.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>DATE is &apos;{text}&apos;: a day such as 2026-06-30 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines: {counts}.</source>
        <translation>{count} 个矿山：{counts}。</translation>
    </message>
    <message>
        <source>{area:.3f} km2 lie beyond licences. {seen} of {count} register entries have a mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>矿山图层</translation>
    </message>
    <message>
        <source>The overrun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries without a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineMapperAlgorithm</name>
    <message>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a tile in pixels; 0 lets the step choose. The result is the same for any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tiles worked on at once; 0 uses all cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a running Dask scheduler, for example tcp://10.0.0.5:8786; empty works on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step stays below this much memory; 0 uses half of the computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({name}): &apos;{value}&apos; cannot be read. Check that the file exists and is not damaged, or choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;: numbers separated by commas are needed, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s memory is not enough for this input. Set MEMORY_LIMIT or a smaller TILE_SIZE where the step has them, or work on a smaller extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error in {name}: {kind}: {error}. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that keeps finished tiles: after a cancel or a crash the next run of the same input goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python packages are missing in QGIS&apos;s Python: {packages}. Run &apos;Check dependencies&apos; for the command to install them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python package cannot be imported: {error}. Run &apos;Check dependencies&apos;: it tells which and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>1 Imagery</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>MineMapperProvider</name>
    <message>
        <source>Mine Mapper: mine inventory from Sentinel-2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineStatistics</name>
    <message>
        <source>Mine statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and measures the mines of an inventory: by class of area, by type (metal, non-metal, coal, unknown) from the mineral register, by county; their density, and whether they are clustered; elevation and slope against the whole basin; distance to the nearest river.

Every optional layer adds its tables and attributes. Mines that the register does not know are of type &apos;unknown&apos;, a row of every table. Density, clustering and areas are computed in an equal-area projection centred on the basin. Mines with review = rejected are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>The inventory, made by &apos;Classify mines&apos; or drawn by hand: one polygon a mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevations in metres, any CRS. Gives elevation and slope of each mine and of the basin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers. Gives the distance of each mine to the nearest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Polygons of counties. Gives the county of each mine and the table by county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>县（市）名称字段</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default &apos;name&apos;. Without a layer of counties: a field of the mines with the county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences with the mineral mined, polygons or points. A mine takes the type of the licence it overlaps most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral or type field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the register with the mineral (English, Chinese or Russian) or the type; by default &apos;mineral&apos;, else &apos;type&apos;. Without a register: a field of the mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of minerals and types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with the columns mineral and type that adds to or changes the shipped table, for example &apos;jade,non_metal&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差 (m)</translation>
    </message>
    <message>
        <source>A mine that no licence overlaps takes the nearest one within this distance, since licences are often drawn off their place; 0 = none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon of the study area; by default all counties together. Density and clustering need its true outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius of the density&apos;s kernel. Leave empty for a rule of thumb; give the same value for years that are to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area field (km2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the mines with their area in km2, instead of the measured one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of area classes (km2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising limits separated by commas; a mine of exactly a limit belongs to the class above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size of the density (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for a round number near a twentieth of the bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count: mines per km2. area: km2 of mines per km2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos;: adds the share of each county that was seen at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out mines cut by the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines with touches_edge are not counted in the tables of area and type, since only a part of them was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Number that decides the random patterns of the test for clustering; the same seed gives the same report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines with attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mines with area class, type, licence, county, elevation, slope and distance to the river.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel density of mines; the sum of its cells times their area is the number of mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page with all tables and charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of CSV files, one a table of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>矿山图层</translation>
    </message>
    <message>
        <source>{count} mines with {area:.3f} km2 in all, {mean:.3f} km2 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareImagery</name>
    <message>
        <source>Prepare imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one image stack out of Sentinel-2 products, or of any raster with the same bands, and a DEM: reflectance x 10 000 with the product&apos;s own quantification and offset, clouds and shadows masked, several dates joined to one image, NDVI and NDWI, elevation and slope, all on one metric grid with named bands.

Give products in the list, a folder that holds them, or both. Everything is read where it lies; zips are not unpacked (unpacked products are read faster).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>GeoTIFF with the bands blue, green, red, nir, ndvi, ndwi, elevation and slope; no data is -9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clear observations of each pixel, and the number of the scene it comes from; 0 means not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Web page with a quicklook, the dates used, the share masked and what to know of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Share of the area with a clear observation (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-2 products as SAFE folder, zip or MTD_MSIL2A.xml, folders of single bands, or rasters with several bands. Files inside one SAFE folder count as one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SAFE folder, or a folder that holds products at any depth; all of them are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation in metres, one file or several tiles, in any coordinate system. Slope is computed on the DEM&apos;s own pixels with true ground distances. Without a DEM the stack has no elevation and slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which band is which, for rasters whose bands have no names: blue=1,green=2,red=3,nir=4. The usual Sentinel-2 names (B02 or B2 and so on) are known without it. A raster without one of the four needs it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Area to prepare; by default all that the products cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected, in metres. By default the products&apos; own, or the UTM zone for products in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of earlier dates are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of later dates are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products with more cloud and cloud shadow inside the area (not in the whole tile) are not used. A single product above the limit is used with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How several dates become one image: median of the clear observations of each pixel; the least cloudy product, gaps filled from the next; or the products in the order of the list, gaps filled from the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For rasters without product metadata: reflectance x 10 000 = value x factor + offset. 10000 for reflectance from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See scale factor; -1000 for bands of products of baseline 04.00 (2022) and later whose offset is left in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of the scene classification (SCL) that are left out: 0 no data, 1 saturated, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 cirrus, 11 snow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask buffer (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked classes grow by this distance, all but no data and saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons that the classification never masks: known quarries and tailings ponds are often taken for cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Mine outlines; the report says which share of them was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral rights; the report says which share of them was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-2 bands carried along after the others, for example B11,B12 for indices of bare soil and iron oxide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imagery is given. Choose products in PRODUCTS, or a folder that holds them in PRODUCTS_FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTS_FOLDER is &apos;{folder}&apos;, which is no folder. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, which is empty. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, without a coordinate system. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS is &apos;{value}&apos;, which is not known. Write for example EPSG:32645.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, which is no date. Write it as 2023-07-19.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentImage</name>
    <message>
        <source>Segment image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 对象</translation>
    </message>
    <message>
        <source>segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides an image into objects of similar colour and compact shape by multiresolution segmentation (Baatz and Schaepe 2000): starting from single pixels, the two neighbours that fit each other best merge, until every further merge would make objects more heterogeneous than the scale allows.

The result depends on the image and the parameters alone: tiles, threads and restarts do not change a pixel, so there are no seams. The same scale gives the same objects only for images in the same units: image stacks of &apos;Prepare imagery&apos; are always reflectance x 10 000. To find a good scale, run &apos;Estimate segmentation scale&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>Made by &apos;Prepare imagery&apos;, or any raster whose bands have names or are given by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger values give larger objects. Two objects merge while the cost is below the square of the scale. It belongs to images in reflectance x 10 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of shape in the cost, from 0 (colour alone) to 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of compactness in the shape, from 0 (smooth outlines) to 1 (compact objects).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them. The usual Sentinel-2 names (B02, B2 ...) and band numbers work as well. Empty: blue,green,red,nir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each band, with commas between them, for example 1,1,1,2. Empty: all bands count the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the weights by their sum, so that a scale means the same for any number of bands. Off: bands are added up as in other open tools, and objects get smaller with every further band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum object size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller objects are merged with the neighbour that fits best, at the end. 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签栅格</translation>
    </message>
    <message>
        <source>Raster with the number of the object at each pixel, 0 where there is no data. Input of the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The objects as polygons with their number, pixels and area. Not needed by the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of objects</source>
        <translation>对象数量</translation>
    </message>
    <message>
        <source>LABELS is &apos;{path}&apos;, the image itself. Choose another name for the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {count} polygons to &apos;{path}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainRandomForest</name>
    <message>
        <source>Train random forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 学习</translation>
    </message>
    <message>
        <source>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a random forest on labelled objects and writes it to a model file for &apos;Classify mines&apos;. The defaults are the parameters of the paper.

The report tells the out-of-bag error, the accuracy in random and in spatial folds side by side, and which features matter: the loss of accuracy when a feature is shuffled among the out-of-bag samples of each tree.

Only samples whose field split is &apos;train&apos; are used; test samples are never looked at. A sample is called a mine when the mean over the trees of the share of mines in its leaf is above one half (the paper counts a vote a tree). A feature that is NULL is replaced by the median of the training samples, here and when the model is applied.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine Mapper model (*.mmf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Accuracy, ROC curves and importance of the features, as one page with charts.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Out-of-bag error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy in random folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy in spatial folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under the ROC curve, out of bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of trees (1000 in the paper).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features tried at each split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many features, drawn at random, compete at each split (5 in the paper). At most the number of features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaf holds at least so many samples (10 in the paper). With few mine samples a smaller value is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node is split only if it holds at least so many samples (60 in the paper).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a split is judged by (entropy in the paper).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: every sample counts alike. balanced: the rarer class counts more, so that both classes weigh the same. balanced_subsample: the same for the samples that each tree drew. Weights move the probabilities.</source>
        <translation type="unfinished"></translation>
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
        <translation>在空间交叉验证中，同一组的样本位于同一折。留空：使用字段 &apos;group&apos;；若无此字段则使用方形区块。</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each feature is shuffled in each tree (20 in the paper).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-bag error {error:.2%}, area under the ROC curve {auc:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most important features: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the best parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries combinations of the parameters above in folds that keep groups together, and trains with the best; the values above are not used. Takes minutes: up to 20 for 2 000 samples on two cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON text or file with the values of the search, for example {&quot;max_features&quot;: [3, 5, 8], &quot;min_samples_leaf&quot;: [1, 2, 5], &quot;min_samples_split&quot;: [2, 20], &quot;criterion&quot;: [&quot;gini&quot;], &quot;trees&quot;: [100, 500]}. What is left out keeps the values of the help page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the most important features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains with so many of the most important features only (11 in the paper); 0 uses all. The cross-validation chooses them anew in each fold, so that its figures stay honest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>algorithm</name>
    <message>
        <source>which is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, {problem}. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, which is no date. Write it as 2023-07-19.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
