<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms|AttributeTable">
 <renderer-v2 type="categorizedSymbol" referencescale="-1" enableorderby="0" attr="type" forceraster="0" symbollevels="0">
  <categories>
   <category type="string" symbol="0" uuid="{00000000-0000-0000-0000-000000000001}" value="metal" render="true" label="Metal"/>
   <category type="string" symbol="1" uuid="{00000000-0000-0000-0000-000000000002}" value="non_metal" render="true" label="Non-metal"/>
   <category type="string" symbol="2" uuid="{00000000-0000-0000-0000-000000000003}" value="coal" render="true" label="Coal"/>
   <category type="string" symbol="3" uuid="{00000000-0000-0000-0000-000000000004}" value="unknown" render="true" label="Unknown type"/>
   <category type="NULL" symbol="4" uuid="{00000000-0000-0000-0000-000000000005}" value="NULL" render="true" label="Another type"/>
  </categories>
  <symbols>
   <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000006}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="0,0,255,255,rgb:0,0,1,1"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,220,rgb:1,1,1,0.86274509803921573"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="1.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="no"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000007}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="213,94,3,45,rgb:0.83529411764705885,0.36862745098039218,0.01176470588235294,0.17647058823529413"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="213,94,3,255,rgb:0.83529411764705885,0.36862745098039218,0.01176470588235294,1"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.6"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000008}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="0,0,255,255,rgb:0,0,1,1"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="21,21,21,220,rgb:0.08235294117647059,0.08235294117647059,0.08235294117647059,0.86274509803921573"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="1.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="no"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000009}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="241,200,41,45,rgb:0.94509803921568625,0.78431372549019607,0.16078431372549021,0.17647058823529413"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="241,200,41,255,rgb:0.94509803921568625,0.78431372549019607,0.16078431372549021,1"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.6"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="2">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000010}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="0,0,255,255,rgb:0,0,1,1"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,220,rgb:1,1,1,0.86274509803921573"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="1.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="no"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000011}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="32,33,32,45,rgb:0.12549019607843137,0.12941176470588237,0.12549019607843137,0.17647058823529413"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="32,33,32,255,rgb:0.12549019607843137,0.12941176470588237,0.12549019607843137,1"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.6"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="3">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000012}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="0,0,255,255,rgb:0,0,1,1"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="21,21,21,220,rgb:0.08235294117647059,0.08235294117647059,0.08235294117647059,0.86274509803921573"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="1.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="no"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000013}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="240,150,251,45,rgb:0.94117647058823528,0.58823529411764708,0.98431372549019602,0.17647058823529413"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="240,150,251,255,rgb:0.94117647058823528,0.58823529411764708,0.98431372549019602,1"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.6"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="4">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000014}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="0,0,255,255,rgb:0,0,1,1"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,220,rgb:1,1,1,0.86274509803921573"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="1.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="no"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000015}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="43,140,180,45,rgb:0.16862745098039217,0.5490196078431373,0.70588235294117652,0.17647058823529413"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="43,140,180,255,rgb:0.16862745098039217,0.5490196078431373,0.70588235294117652,1"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.6"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option name="properties"/>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation/>
  <sizescale/>
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" name="name" value=""/>
    <Option name="properties"/>
    <Option type="QString" name="type" value="collection"/>
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <selection mode="Default">
  <selectionColor invalid="1"/>
 </selection>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="mine_id" fontWeight="50" forcedItalic="0" useSubstitutions="0" capitalization="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textOrientation="horizontal" legendString="Aa" textColor="21,21,21,255,rgb:0.08235294117647059,0.08235294117647059,0.08235294117647059,1" fontSize="9" fontUnderline="0" fontStrikeout="0" fontLetterSpacing="0" textOpacity="1" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" multilineHeightUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontKerning="1" allowHtml="0" isExpression="0" tabStopDistance="6" forcedBold="0" namedStyle="" multilineHeight="1">
    <families/>
    <text-buffer bufferJoinStyle="128" bufferSize="0.90000000000000002" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferBlendMode="0" bufferNoFill="1" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferOpacity="1" bufferSizeUnits="MM"/>
    <text-mask maskSize2="1.5" maskOpacity="1" maskedSymbolLayers="" maskSizeUnits="MM" maskJoinStyle="128" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskEnabled="0" maskSize="1.5"/>
    <background shapeDraw="0" shapeRadiiX="0" shapeOpacity="1" shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBorderWidth="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeRotationType="0" shapeSVGFile="" shapeJoinStyle="64" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeType="0" shapeOffsetUnit="MM" shapeRadiiUnit="MM" shapeOffsetX="0" shapeSizeX="0" shapeOffsetY="0" shapeSizeY="0" shapeBlendMode="0" shapeSizeUnit="MM" shapeSizeType="0">
     <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="fillSymbol">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option name="properties"/>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
      <layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
       <Option type="Map">
        <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="offset" value="0,0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="outline_color" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1"/>
        <Option type="QString" name="outline_style" value="no"/>
        <Option type="QString" name="outline_width" value="0"/>
        <Option type="QString" name="outline_width_unit" value="MM"/>
        <Option type="QString" name="style" value="solid"/>
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" name="name" value=""/>
         <Option name="properties"/>
         <Option type="QString" name="type" value="collection"/>
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusAlphaOnly="0" shadowOffsetUnit="MM" shadowOffsetGlobal="1" shadowUnder="0" shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowRadius="1.5" shadowScale="100" shadowOffsetAngle="135" shadowBlendMode="6" shadowOffsetDist="1" shadowRadiusUnit="MM"/>
    <dd_properties>
     <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
    </dd_properties>
    <substitutions/>
   </text-style>
   <text-format placeDirectionSymbol="0" plussign="0" formatNumbers="0" rightDirectionSymbol=">" multilineAlign="3" reverseDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" decimals="3" wrapChar="" autoWrapLength="0" leftDirectionSymbol="&lt;" addDirectionSymbol="0"/>
   <placement repeatDistance="0" fitInPolygonOnly="0" centroidInside="1" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" placementFlags="10" lineAnchorClipping="0" geometryGeneratorEnabled="0" rotationUnit="AngleDegrees" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" quadOffset="4" dist="0" overrunDistanceUnit="MM" xOffset="0" allowDegraded="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" maxCurvedCharAngleOut="-25" distUnits="MM" rotationAngle="0" placement="1" maximumDistance="0" geometryGenerator="" preserveRotation="1" maxCurvedCharAngleIn="25" centroidWhole="0" overrunDistance="0" distMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" prioritization="PreferCloser" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" geometryGeneratorType="PointGeometry" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" polygonPlacementFlags="2" overlapHandling="PreventOverlap" yOffset="0" offsetUnits="MM" priority="5" maximumDistanceUnit="MM" lineAnchorPercent="0.5"/>
   <rendering upsidedownLabels="0" unplacedVisibility="0" obstacleType="1" zIndex="0" scaleMin="0" scaleVisibility="1" minFeatureSize="0" fontLimitPixelSize="0" drawLabels="1" limitNumLabels="0" labelPerPart="0" maxNumLabels="2000" obstacle="1" fontMaxPixelSize="10000" scaleMax="100000" obstacleFactor="1" fontMinPixelSize="0" mergeLines="0"/>
   <dd_properties>
    <Option type="Map">
     <Option type="QString" name="name" value=""/>
     <Option name="properties"/>
     <Option type="QString" name="type" value="collection"/>
    </Option>
   </dd_properties>
   <callout type="simple">
    <Option type="Map">
     <Option type="QString" name="anchorPoint" value="pole_of_inaccessibility"/>
     <Option type="int" name="blendMode" value="0"/>
     <Option type="Map" name="ddProperties">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
     <Option type="bool" name="drawToAllParts" value="false"/>
     <Option type="QString" name="enabled" value="0"/>
     <Option type="QString" name="labelAnchorPoint" value="point_on_exterior"/>
     <Option type="QString" name="lineSymbol" value="&lt;symbol type=&quot;line&quot; force_rhr=&quot;0&quot; clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot; alpha=&quot;1&quot; is_animated=&quot;0&quot; name=&quot;symbol&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; id=&quot;{00000000-0000-0000-0000-000000000016}&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
     <Option type="double" name="minLength" value="0"/>
     <Option type="QString" name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0"/>
     <Option type="QString" name="minLengthUnit" value="MM"/>
     <Option type="double" name="offsetFromAnchor" value="0"/>
     <Option type="QString" name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0"/>
     <Option type="QString" name="offsetFromAnchorUnit" value="MM"/>
     <Option type="double" name="offsetFromLabel" value="0"/>
     <Option type="QString" name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0"/>
     <Option type="QString" name="offsetFromLabelUnit" value="MM"/>
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <fieldConfiguration>
  <field name="mine_id" configurationFlags="NoFlag">
   <editWidget type="">
    <config>
     <Option/>
    </config>
   </editWidget>
  </field>
  <field name="probability" configurationFlags="NoFlag">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option type="bool" name="AllowNull" value="true"/>
      <Option type="int" name="Precision" value="2"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="confidence" configurationFlags="NoFlag">
   <editWidget type="">
    <config>
     <Option/>
    </config>
   </editWidget>
  </field>
  <field name="area_km2" configurationFlags="NoFlag">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option type="bool" name="AllowNull" value="true"/>
      <Option type="int" name="Precision" value="3"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="type" configurationFlags="NoFlag">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option type="List" name="map">
       <Option type="Map">
        <Option type="QString" name="Metal" value="metal"/>
       </Option>
       <Option type="Map">
        <Option type="QString" name="Non-metal" value="non_metal"/>
       </Option>
       <Option type="Map">
        <Option type="QString" name="Coal" value="coal"/>
       </Option>
       <Option type="Map">
        <Option type="QString" name="Unknown type" value="unknown"/>
       </Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="touches_edge" configurationFlags="NoFlag">
   <editWidget type="">
    <config>
     <Option/>
    </config>
   </editWidget>
  </field>
  <field name="object_count" configurationFlags="NoFlag">
   <editWidget type="">
    <config>
     <Option/>
    </config>
   </editWidget>
  </field>
  <field name="uncertainty" configurationFlags="NoFlag">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option type="bool" name="AllowNull" value="true"/>
      <Option type="int" name="Precision" value="2"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="outside_share" configurationFlags="NoFlag">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option type="bool" name="AllowNull" value="true"/>
      <Option type="int" name="Precision" value="2"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="review_priority" configurationFlags="NoFlag">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option type="bool" name="AllowNull" value="true"/>
      <Option type="int" name="Precision" value="3"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="review_order" configurationFlags="NoFlag">
   <editWidget type="">
    <config>
     <Option/>
    </config>
   </editWidget>
  </field>
  <field name="review" configurationFlags="NoFlag">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option type="List" name="map">
       <Option type="Map">
        <Option type="QString" name="not reviewed" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"/>
       </Option>
       <Option type="Map">
        <Option type="QString" name="accepted" value="accepted"/>
       </Option>
       <Option type="Map">
        <Option type="QString" name="rejected" value="rejected"/>
       </Option>
       <Option type="Map">
        <Option type="QString" name="retyped" value="retyped"/>
       </Option>
       <Option type="Map">
        <Option type="QString" name="redrawn" value="redrawn"/>
       </Option>
      </Option>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="reviewer" configurationFlags="NoFlag">
   <editWidget type="">
    <config>
     <Option/>
    </config>
   </editWidget>
  </field>
  <field name="review_date" configurationFlags="NoFlag">
   <editWidget type="DateTime">
    <config>
     <Option type="Map">
      <Option type="bool" name="allow_null" value="true"/>
      <Option type="bool" name="calendar_popup" value="true"/>
      <Option type="QString" name="display_format" value="yyyy-MM-dd"/>
      <Option type="QString" name="field_format" value="yyyy-MM-dd"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="review_note" configurationFlags="NoFlag">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option type="bool" name="IsMultiline" value="false"/>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias name="Mine" field="mine_id" index="0"/>
  <alias name="Probability" field="probability" index="1"/>
  <alias name="Confidence" field="confidence" index="2"/>
  <alias name="Area (km2)" field="area_km2" index="3"/>
  <alias name="Type" field="type" index="4"/>
  <alias name="Cut by an edge" field="touches_edge" index="5"/>
  <alias name="Objects" field="object_count" index="6"/>
  <alias name="Trees disagree" field="uncertainty" index="7"/>
  <alias name="Unlike the training" field="outside_share" index="8"/>
  <alias name="Doubt x area" field="review_priority" index="9"/>
  <alias name="Order of review" field="review_order" index="10"/>
  <alias name="Decision" field="review" index="11"/>
  <alias name="Who" field="reviewer" index="12"/>
  <alias name="When" field="review_date" index="13"/>
  <alias name="Why" field="review_note" index="14"/>
 </aliases>
 <splitPolicies>
  <policy field="mine_id" policy="Duplicate"/>
  <policy field="probability" policy="Duplicate"/>
  <policy field="confidence" policy="Duplicate"/>
  <policy field="area_km2" policy="Duplicate"/>
  <policy field="type" policy="Duplicate"/>
  <policy field="touches_edge" policy="Duplicate"/>
  <policy field="object_count" policy="Duplicate"/>
  <policy field="uncertainty" policy="Duplicate"/>
  <policy field="outside_share" policy="Duplicate"/>
  <policy field="review_priority" policy="Duplicate"/>
  <policy field="review_order" policy="Duplicate"/>
  <policy field="review" policy="Duplicate"/>
  <policy field="reviewer" policy="Duplicate"/>
  <policy field="review_date" policy="Duplicate"/>
  <policy field="review_note" policy="Duplicate"/>
 </splitPolicies>
 <duplicatePolicies>
  <policy field="mine_id" policy="Duplicate"/>
  <policy field="probability" policy="Duplicate"/>
  <policy field="confidence" policy="Duplicate"/>
  <policy field="area_km2" policy="Duplicate"/>
  <policy field="type" policy="Duplicate"/>
  <policy field="touches_edge" policy="Duplicate"/>
  <policy field="object_count" policy="Duplicate"/>
  <policy field="uncertainty" policy="Duplicate"/>
  <policy field="outside_share" policy="Duplicate"/>
  <policy field="review_priority" policy="Duplicate"/>
  <policy field="review_order" policy="Duplicate"/>
  <policy field="review" policy="Duplicate"/>
  <policy field="reviewer" policy="Duplicate"/>
  <policy field="review_date" policy="Duplicate"/>
  <policy field="review_note" policy="Duplicate"/>
 </duplicatePolicies>
 <defaults>
  <default expression="" field="mine_id" applyOnUpdate="0"/>
  <default expression="" field="probability" applyOnUpdate="0"/>
  <default expression="" field="confidence" applyOnUpdate="0"/>
  <default expression="" field="area_km2" applyOnUpdate="0"/>
  <default expression="" field="type" applyOnUpdate="0"/>
  <default expression="" field="touches_edge" applyOnUpdate="0"/>
  <default expression="" field="object_count" applyOnUpdate="0"/>
  <default expression="" field="uncertainty" applyOnUpdate="0"/>
  <default expression="" field="outside_share" applyOnUpdate="0"/>
  <default expression="" field="review_priority" applyOnUpdate="0"/>
  <default expression="" field="review_order" applyOnUpdate="0"/>
  <default expression="" field="review" applyOnUpdate="0"/>
  <default expression="CASE WHEN &quot;review&quot; IS NULL THEN &quot;reviewer&quot; ELSE coalesce(&quot;reviewer&quot;, @user_full_name, @user_account_name) END" field="reviewer" applyOnUpdate="1"/>
  <default expression="CASE WHEN &quot;review&quot; IS NOT NULL THEN format_date(now(), 'yyyy-MM-dd') END" field="review_date" applyOnUpdate="1"/>
  <default expression="" field="review_note" applyOnUpdate="0"/>
 </defaults>
 <constraints>
  <constraint unique_strength="0" exp_strength="0" field="mine_id" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="probability" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="confidence" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="area_km2" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="type" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="touches_edge" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="object_count" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="uncertainty" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="outside_share" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="review_priority" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="review_order" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="review" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="reviewer" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="review_date" notnull_strength="0" constraints="0"/>
  <constraint unique_strength="0" exp_strength="0" field="review_note" notnull_strength="0" constraints="0"/>
 </constraints>
 <constraintExpressions>
  <constraint desc="" field="mine_id" exp=""/>
  <constraint desc="" field="probability" exp=""/>
  <constraint desc="" field="confidence" exp=""/>
  <constraint desc="" field="area_km2" exp=""/>
  <constraint desc="" field="type" exp=""/>
  <constraint desc="" field="touches_edge" exp=""/>
  <constraint desc="" field="object_count" exp=""/>
  <constraint desc="" field="uncertainty" exp=""/>
  <constraint desc="" field="outside_share" exp=""/>
  <constraint desc="" field="review_priority" exp=""/>
  <constraint desc="" field="review_order" exp=""/>
  <constraint desc="" field="review" exp=""/>
  <constraint desc="" field="reviewer" exp=""/>
  <constraint desc="" field="review_date" exp=""/>
  <constraint desc="" field="review_note" exp=""/>
 </constraintExpressions>
 <expressionfields/>
 <attributetableconfig sortOrder="0" sortExpression="&quot;review_order&quot;" actionWidgetStyle="dropDown">
  <columns>
   <column type="field" name="mine_id" hidden="0" width="-1"/>
   <column type="field" name="probability" hidden="0" width="-1"/>
   <column type="field" name="confidence" hidden="0" width="-1"/>
   <column type="field" name="area_km2" hidden="0" width="-1"/>
   <column type="field" name="type" hidden="0" width="-1"/>
   <column type="field" name="touches_edge" hidden="0" width="-1"/>
   <column type="field" name="object_count" hidden="0" width="-1"/>
   <column type="field" name="uncertainty" hidden="0" width="-1"/>
   <column type="field" name="outside_share" hidden="0" width="-1"/>
   <column type="field" name="review_priority" hidden="0" width="-1"/>
   <column type="field" name="review_order" hidden="0" width="-1"/>
   <column type="field" name="review" hidden="0" width="-1"/>
   <column type="field" name="reviewer" hidden="0" width="-1"/>
   <column type="field" name="review_date" hidden="0" width="-1"/>
   <column type="field" name="review_note" hidden="0" width="-1"/>
   <column type="actions" hidden="1" width="-1"/>
  </columns>
 </attributetableconfig>
 <conditionalstyles>
  <rowstyles/>
  <fieldstyles/>
 </conditionalstyles>
 <storedexpressions/>
 <editform tolerant="1"></editform>
 <editforminit/>
 <editforminitcodesource>0</editforminitcodesource>
 <editforminitfilepath></editforminitfilepath>
 <editforminitcode><![CDATA[]]></editforminitcode>
 <featformsuppress>0</featformsuppress>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
   <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
  </labelStyle>
  <attributeEditorContainer type="GroupBox" groupBox="1" visibilityExpressionEnabled="1" name="Review" visibilityExpression="map_exist(attributes(@feature), 'review')" showLabel="1" collapsedExpressionEnabled="0" collapsed="0" verticalStretch="0" columnCount="1" collapsedExpression="" horizontalStretch="0">
   <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
    <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
   </labelStyle>
   <attributeEditorField name="review" showLabel="1" verticalStretch="0" index="11" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="type" showLabel="1" verticalStretch="0" index="4" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="reviewer" showLabel="1" verticalStretch="0" index="12" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="review_date" showLabel="1" verticalStretch="0" index="13" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="review_note" showLabel="1" verticalStretch="0" index="14" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
  </attributeEditorContainer>
  <attributeEditorContainer type="GroupBox" groupBox="1" visibilityExpressionEnabled="1" name="From the map" visibilityExpression="map_exist(attributes(@feature), 'mine_id')" showLabel="1" collapsedExpressionEnabled="0" collapsed="0" verticalStretch="0" columnCount="1" collapsedExpression="" horizontalStretch="0">
   <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
    <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
   </labelStyle>
   <attributeEditorField name="mine_id" showLabel="1" verticalStretch="0" index="0" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="probability" showLabel="1" verticalStretch="0" index="1" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="confidence" showLabel="1" verticalStretch="0" index="2" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="area_km2" showLabel="1" verticalStretch="0" index="3" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="touches_edge" showLabel="1" verticalStretch="0" index="5" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="object_count" showLabel="1" verticalStretch="0" index="6" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="uncertainty" showLabel="1" verticalStretch="0" index="7" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="outside_share" showLabel="1" verticalStretch="0" index="8" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="review_priority" showLabel="1" verticalStretch="0" index="9" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="review_order" showLabel="1" verticalStretch="0" index="10" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
  </attributeEditorContainer>
  <attributeEditorContainer type="GroupBox" groupBox="1" visibilityExpressionEnabled="1" name="Statistics" visibilityExpression="map_exist(attributes(@feature), 'area_class')" showLabel="1" collapsedExpressionEnabled="0" collapsed="0" verticalStretch="0" columnCount="1" collapsedExpression="" horizontalStretch="0">
   <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
    <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
   </labelStyle>
   <attributeEditorField name="area_class" showLabel="1" verticalStretch="0" index="-1" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="mineral" showLabel="1" verticalStretch="0" index="-1" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="licence_id" showLabel="1" verticalStretch="0" index="-1" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="county" showLabel="1" verticalStretch="0" index="-1" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="elevation_m" showLabel="1" verticalStretch="0" index="-1" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="slope_deg" showLabel="1" verticalStretch="0" index="-1" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
   <attributeEditorField name="river_distance_m" showLabel="1" verticalStretch="0" index="-1" horizontalStretch="0">
    <labelStyle overrideLabelColor="0" overrideLabelFont="0" labelColor="">
     <labelFont italic="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" style="" underline="0" bold="0" strikethrough="0"/>
    </labelStyle>
   </attributeEditorField>
  </attributeEditorContainer>
 </attributeEditorForm>
 <editable>
  <field editable="0" name="area_km2"/>
  <field editable="0" name="confidence"/>
  <field editable="0" name="mine_id"/>
  <field editable="0" name="object_count"/>
  <field editable="0" name="outside_share"/>
  <field editable="0" name="probability"/>
  <field editable="0" name="review_order"/>
  <field editable="0" name="review_priority"/>
  <field editable="0" name="touches_edge"/>
  <field editable="0" name="uncertainty"/>
 </editable>
 <labelOnTop/>
 <reuseLastValue/>
 <dataDefinedFieldProperties/>
 <widgets/>
 <layerGeometryType>2</layerGeometryType>
</qgis>
