// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Defaults;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Structs;
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
    message.addAllStructArrayFields(
        Values.each(value.structFields(), each -> encodeStructFieldSchema(call, each)));
    message.addAllFunctions(Values.each(value.functions(), each -> encodeFunction(call, each)));
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

  static SchemaProto.FunctionSchema encodeFunction(Checks call, Function value) {
    SchemaProto.FunctionSchema.Builder message = SchemaProto.FunctionSchema.newBuilder();
    message.setName(value.name());
    message.setTypeValue(value.functionType().number());
    message.addAllInputFieldNames(value.inputFieldNames());
    message.addAllOutputFieldNames(value.outputFieldNames());
    message.setDescription(value.description());
    if (value.params() != null) {
      message.addAllParams(Pairs.toPairs(value.params()));
    }
    return message.build();
  }

  static SchemaProto.FunctionScore encodeFunctionScore(Checks call, FunctionScore value) {
    SchemaProto.FunctionScore.Builder message = SchemaProto.FunctionScore.newBuilder();
    message.addAllFunctions(Values.each(value.functions(), each -> encodeFunction(call, each)));
    if (value.params() != null) {
      message.addAllParams(Pairs.toPairs(value.params()));
    }
    return message.build();
  }

  static SchemaProto.StructArrayFieldSchema encodeStructFieldSchema(
      Checks call, StructFieldSchema value) {
    SchemaProto.StructArrayFieldSchema.Builder message =
        SchemaProto.StructArrayFieldSchema.newBuilder();
    message.setName(value.name());
    message.setDescription(value.description());
    message.setNullable(value.nullable());
    message.addAllFields(
        Values.each(
            value.fields(),
            part ->
                Structs.structMember(
                    call, encodeFieldSchema(call, part), value.maxCapacity(), value.nullable())));
    Pairs typeParams = new Pairs();
    typeParams.put("mmap.enabled", value.mmapEnabled());
    message.addAllTypeParams(typeParams.list());
    return message.build();
  }
}
