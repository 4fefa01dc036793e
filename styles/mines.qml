<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Fields|Forms|AttributeTable" version="3.40.6-Bratislava">
 <renderer-v2 referencescale="-1" attr="type" forceraster="0" symbollevels="0" type="categorizedSymbol" enableorderby="0">
  <categories>
   <category symbol="0" value="metal" type="string" label="Metal" render="true" uuid="{00000000-0000-0000-0000-000000000001}"/>
   <category symbol="1" value="non_metal" type="string" label="Non-metal" render="true" uuid="{00000000-0000-0000-0000-000000000002}"/>
   <category symbol="2" value="coal" type="string" label="Coal" render="true" uuid="{00000000-0000-0000-0000-000000000003}"/>
   <category symbol="3" value="unknown" type="string" label="Unknown" render="true" uuid="{00000000-0000-0000-0000-000000000004}"/>
   <category symbol="4" value="NULL" type="NULL" label="Other" render="true" uuid="{00000000-0000-0000-0000-000000000005}"/>
  </categories>
  <symbols>
   <symbol name="0" frame_rate="10" force_rhr="0" is_animated="0" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString"/>
      <Option name="properties"/>
      <Option name="type" value="collection" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000006}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="0,0,255,255,rgb:0,0,1,1" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="255,255,255,220,rgb:1,1,1,0.86274509803921573" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="1.1" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="no" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000007}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="184,74,74,45,rgb:0.72156862745098038,0.29019607843137257,0.29019607843137257,0.17647058823529413" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="184,74,74,255,rgb:0.72156862745098038,0.29019607843137257,0.29019607843137257,1" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="0.6" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="solid" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" frame_rate="10" force_rhr="0" is_animated="0" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString"/>
      <Option name="properties"/>
      <Option name="type" value="collection" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000008}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="0,0,255,255,rgb:0,0,1,1" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="255,255,255,220,rgb:1,1,1,0.86274509803921573" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="1.1" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="no" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000009}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="224,138,46,45,rgb:0.8784313725490196,0.54117647058823526,0.1803921568627451,0.17647058823529413" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="224,138,46,255,rgb:0.8784313725490196,0.54117647058823526,0.1803921568627451,1" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="0.6" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="solid" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" frame_rate="10" force_rhr="0" is_animated="0" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString"/>
      <Option name="properties"/>
      <Option name="type" value="collection" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000010}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="0,0,255,255,rgb:0,0,1,1" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="255,255,255,220,rgb:1,1,1,0.86274509803921573" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="1.1" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="no" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000011}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="43,43,43,45,rgb:0.16862745098039217,0.16862745098039217,0.16862745098039217,0.17647058823529413" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="43,43,43,255,rgb:0.16862745098039217,0.16862745098039217,0.16862745098039217,1" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="0.6" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="solid" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" frame_rate="10" force_rhr="0" is_animated="0" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString"/>
      <Option name="properties"/>
      <Option name="type" value="collection" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000012}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="0,0,255,255,rgb:0,0,1,1" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="255,255,255,220,rgb:1,1,1,0.86274509803921573" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="1.1" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="no" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000013}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="138,90,156,45,rgb:0.54117647058823526,0.35294117647058826,0.61176470588235299,0.17647058823529413" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="138,90,156,255,rgb:0.54117647058823526,0.35294117647058826,0.61176470588235299,1" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="0.6" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="solid" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="4" frame_rate="10" force_rhr="0" is_animated="0" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString"/>
      <Option name="properties"/>
      <Option name="type" value="collection" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000014}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="0,0,255,255,rgb:0,0,1,1" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="255,255,255,220,rgb:1,1,1,0.86274509803921573" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="1.1" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="no" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" class="SimpleFill" id="{00000000-0000-0000-0000-000000000015}" enabled="1" pass="0">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="color" value="47,111,143,45,rgb:0.18431372549019609,0.43529411764705883,0.5607843137254902,0.17647058823529413" type="QString"/>
      <Option name="joinstyle" value="bevel" type="QString"/>
      <Option name="offset" value="0,0" type="QString"/>
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
      <Option name="offset_unit" value="MM" type="QString"/>
      <Option name="outline_color" value="47,111,143,255,rgb:0.18431372549019609,0.43529411764705883,0.5607843137254902,1" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="0.6" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="style" value="solid" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString"/>
       <Option name="properties"/>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation/>
  <sizescale/>
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString"/>
    <Option name="properties"/>
    <Option name="type" value="collection" type="QString"/>
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <selection mode="Default">
  <selectionColor invalid="1"/>
 </selection>
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
   <editWidget type="">
    <config>
     <Option/>
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
   <editWidget type="">
    <config>
     <Option/>
    </config>
   </editWidget>
  </field>
  <field name="type" configurationFlags="NoFlag">
   <editWidget type="ValueMap">
    <config>
     <Option type="Map">
      <Option name="map" type="List">
       <Option type="Map">
        <Option name="Metal" value="metal" type="QString"/>
       </Option>
       <Option type="Map">
        <Option name="Non-metal" value="non_metal" type="QString"/>
       </Option>
       <Option type="Map">
        <Option name="Coal" value="coal" type="QString"/>
       </Option>
       <Option type="Map">
        <Option name="Unknown" value="unknown" type="QString"/>
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
  <field name="review_priority" configurationFlags="NoFlag">
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
      <Option name="map" type="List">
       <Option type="Map">
        <Option name="not reviewed" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" type="QString"/>
       </Option>
       <Option type="Map">
        <Option name="accepted" value="accepted" type="QString"/>
       </Option>
       <Option type="Map">
        <Option name="rejected" value="rejected" type="QString"/>
       </Option>
       <Option type="Map">
        <Option name="retyped" value="retyped" type="QString"/>
       </Option>
       <Option type="Map">
        <Option name="redrawn" value="redrawn" type="QString"/>
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
      <Option name="allow_null" value="true" type="bool"/>
      <Option name="calendar_popup" value="true" type="bool"/>
      <Option name="display_format" value="yyyy-MM-dd" type="QString"/>
      <Option name="field_format" value="yyyy-MM-dd" type="QString"/>
     </Option>
    </config>
   </editWidget>
  </field>
  <field name="review_note" configurationFlags="NoFlag">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" value="true" type="bool"/>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="mine_id" name="" index="0"/>
  <alias field="probability" name="" index="1"/>
  <alias field="confidence" name="" index="2"/>
  <alias field="area_km2" name="" index="3"/>
  <alias field="type" name="" index="4"/>
  <alias field="touches_edge" name="" index="5"/>
  <alias field="object_count" name="" index="6"/>
  <alias field="review_priority" name="" index="7"/>
  <alias field="review" name="" index="8"/>
  <alias field="reviewer" name="" index="9"/>
  <alias field="review_date" name="" index="10"/>
  <alias field="review_note" name="" index="11"/>
 </aliases>
 <splitPolicies>
  <policy field="mine_id" policy="Duplicate"/>
  <policy field="probability" policy="Duplicate"/>
  <policy field="confidence" policy="Duplicate"/>
  <policy field="area_km2" policy="Duplicate"/>
  <policy field="type" policy="Duplicate"/>
  <policy field="touches_edge" policy="Duplicate"/>
  <policy field="object_count" policy="Duplicate"/>
  <policy field="review_priority" policy="Duplicate"/>
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
  <policy field="review_priority" policy="Duplicate"/>
  <policy field="review" policy="Duplicate"/>
  <policy field="reviewer" policy="Duplicate"/>
  <policy field="review_date" policy="Duplicate"/>
  <policy field="review_note" policy="Duplicate"/>
 </duplicatePolicies>
 <defaults>
  <default field="mine_id" applyOnUpdate="0" expression=""/>
  <default field="probability" applyOnUpdate="0" expression=""/>
  <default field="confidence" applyOnUpdate="0" expression=""/>
  <default field="area_km2" applyOnUpdate="0" expression=""/>
  <default field="type" applyOnUpdate="0" expression=""/>
  <default field="touches_edge" applyOnUpdate="0" expression=""/>
  <default field="object_count" applyOnUpdate="0" expression=""/>
  <default field="review_priority" applyOnUpdate="0" expression=""/>
  <default field="review" applyOnUpdate="0" expression=""/>
  <default field="reviewer" applyOnUpdate="0" expression=""/>
  <default field="review_date" applyOnUpdate="0" expression=""/>
  <default field="review_note" applyOnUpdate="0" expression=""/>
 </defaults>
 <constraints>
  <constraint field="mine_id" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="probability" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="confidence" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="area_km2" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="type" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="touches_edge" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="object_count" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="review_priority" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="review" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="reviewer" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="review_date" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
  <constraint field="review_note" constraints="0" unique_strength="0" notnull_strength="0" exp_strength="0"/>
 </constraints>
 <constraintExpressions>
  <constraint field="mine_id" desc="" exp=""/>
  <constraint field="probability" desc="" exp=""/>
  <constraint field="confidence" desc="" exp=""/>
  <constraint field="area_km2" desc="" exp=""/>
  <constraint field="type" desc="" exp=""/>
  <constraint field="touches_edge" desc="" exp=""/>
  <constraint field="object_count" desc="" exp=""/>
  <constraint field="review_priority" desc="" exp=""/>
  <constraint field="review" desc="" exp=""/>
  <constraint field="reviewer" desc="" exp=""/>
  <constraint field="review_date" desc="" exp=""/>
  <constraint field="review_note" desc="" exp=""/>
 </constraintExpressions>
 <expressionfields/>
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="&quot;review_priority&quot;" sortOrder="1">
  <columns>
   <column name="mine_id" type="field" width="-1" hidden="0"/>
   <column name="probability" type="field" width="-1" hidden="0"/>
   <column name="confidence" type="field" width="-1" hidden="0"/>
   <column name="area_km2" type="field" width="-1" hidden="0"/>
   <column name="type" type="field" width="-1" hidden="0"/>
   <column name="touches_edge" type="field" width="-1" hidden="0"/>
   <column name="object_count" type="field" width="-1" hidden="0"/>
   <column name="review_priority" type="field" width="-1" hidden="0"/>
   <column name="review" type="field" width="-1" hidden="0"/>
   <column name="reviewer" type="field" width="-1" hidden="0"/>
   <column name="review_date" type="field" width="-1" hidden="0"/>
   <column name="review_note" type="field" width="-1" hidden="0"/>
   <column type="actions" width="-1" hidden="1"/>
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
 <editorlayout>generatedlayout</editorlayout>
 <editable>
  <field name="area_km2" editable="0"/>
  <field name="confidence" editable="0"/>
  <field name="mine_id" editable="0"/>
  <field name="object_count" editable="0"/>
  <field name="probability" editable="0"/>
  <field name="review_priority" editable="0"/>
  <field name="touches_edge" editable="0"/>
 </editable>
 <labelOnTop/>
 <reuseLastValue/>
 <dataDefinedFieldProperties/>
 <widgets/>
 <layerGeometryType>2</layerGeometryType>
</qgis>
