package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Defaults;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.SchemaProto;

/** Messages of records. */
final class Encoders {
  private Encoders() {}

  static SchemaProto.CollectionSchema encodeCollectionSchema(Checks call, CollectionSchema value) {
    SchemaProto.CollectionSchema.Builder message = SchemaProto.CollectionSchema.newBuilder();
    message.setDescription(value.description());
    message.setAutoID(value.autoId());
    message.setEnableDynamicField(value.enableDynamicField());
    if (value.enableNamespace() != null) {
      message.setEnableNamespace(value.enableNamespace());
    }
    message.addAllFields(Values.each(value.fields(), each -> encodeFieldSchema(call, each)));
    return message.build();
  }

  static SchemaProto.FieldSchema encodeFieldSchema(Checks call, FieldSchema value) {
    SchemaProto.FieldSchema.Builder message = SchemaProto.FieldSchema.newBuilder();
    message.setName(value.name());
    message.setDataTypeValue(value.dataType().number());
    message.setDescription(value.description());
    message.setIsPrimaryKey(value.isPrimary());
    message.setAutoID(value.autoId());
    message.setIsPartitionKey(value.isPartitionKey());
    message.setIsClusteringKey(value.isClusteringKey());
    message.setIsDynamic(value.isDynamic());
    message.setNullable(value.nullable());
    if (value.defaultValue() != null) {
      message.setDefaultValue(Defaults.encodeDefault(call, value.dataType(), value.defaultValue()));
    }
    if (value.elementType() != null) {
      message.setElementTypeValue(value.elementType().number());
    }
    Pairs typeParams = new Pairs();
    typeParams.put("dim", value.dim());
    typeParams.put("max_length", value.maxLength());
    typeParams.put("max_capacity", value.maxCapacity());
    typeParams.put("enable_analyzer", value.enableAnalyzer());
    typeParams.put("enable_match", value.enableMatch());
    typeParams.put("analyzer_params", value.analyzerParams());
    typeParams.put("mmap.enabled", value.mmapEnabled());
    message.addAllTypeParams(typeParams.list());
    return message.build();
  }
}
