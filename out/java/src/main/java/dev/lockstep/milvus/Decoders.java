package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Defaults;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Reading;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;
import java.util.Map;

/** Results of messages. */
final class Decoders {
  private Decoders() {}

  static AliasInfo decodeAliasInfo(MilvusProto.DescribeAliasResponse wire) {
    return new AliasInfo(wire.getAlias(), wire.getCollection(), wire.getDbName());
  }

  static CollectionInfo decodeCollectionInfo(
      Checks call, MilvusProto.DescribeCollectionResponse wire) {
    return new CollectionInfo(
        wire.getSchema().getName(),
        wire.getSchema().getAutoID(),
        wire.getShardsNum(),
        wire.getSchema().getDescription(),
        Values.each(wire.getSchema().getFieldsList(), each -> decodeFieldInfo(call, each)),
        Values.each(wire.getSchema().getFunctionsList(), Decoders::decodeFunctionInfo),
        wire.getAliasesList(),
        wire.getCollectionID(),
        ConsistencyLevel.of(wire.getConsistencyLevelValue()),
        Pairs.toMap(wire.getPropertiesList()),
        wire.getNumPartitions(),
        wire.getSchema().getEnableDynamicField(),
        wire.getSchema().getEnableNamespace(),
        wire.getSchema().getVersion(),
        wire.getSchema().getExternalSource(),
        wire.getSchema().getExternalSpec(),
        wire.getCreatedTimestamp(),
        wire.getUpdateTimestamp(),
        wire.getDbName());
  }

  static FieldInfo decodeFieldInfo(Checks call, SchemaProto.FieldSchema wire) {
    return new FieldInfo(
        wire.getFieldID(),
        wire.getName(),
        wire.getDescription(),
        DataType.of(wire.getDataTypeValue()),
        decodeFieldParams(call, wire.getTypeParamsList()),
        wire.hasDefaultValue()
            ? Defaults.decodeDefault(
                call, DataType.of(wire.getDataTypeValue()), wire.getDefaultValue())
            : null,
        DataType.of(wire.getElementTypeValue()),
        wire.getIsPrimaryKey(),
        wire.getAutoID(),
        wire.getIsPartitionKey(),
        wire.getIsClusteringKey(),
        wire.getIsDynamic(),
        wire.getNullable(),
        wire.getIsFunctionOutput(),
        wire.getExternalField());
  }

  static FieldParams decodeFieldParams(Checks call, List<CommonProto.KeyValuePair> wire) {
    Map<String, String> pairs = Pairs.toMap(wire);
    return new FieldParams(
        Reading.int32(call, "dim", pairs.get("dim")),
        Reading.int32(call, "max_length", pairs.get("max_length")),
        Reading.int32(call, "max_capacity", pairs.get("max_capacity")),
        Reading.bool(pairs.get("mmap.enabled")),
        Pairs.others(pairs, "dim", "max_length", "max_capacity", "mmap.enabled"));
  }

  static FunctionInfo decodeFunctionInfo(SchemaProto.FunctionSchema wire) {
    return new FunctionInfo(
        wire.getName(),
        wire.getId(),
        wire.getDescription(),
        FunctionType.of(wire.getTypeValue()),
        Pairs.toMap(wire.getParamsList()),
        wire.getInputFieldNamesList(),
        wire.getInputFieldIdsList(),
        wire.getOutputFieldNamesList(),
        wire.getOutputFieldIdsList());
  }
}
