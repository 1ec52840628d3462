// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Buckets;
import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Defaults;
import dev.lockstep.milvus.internal.IndexPairs;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Reading;
import dev.lockstep.milvus.internal.Structs;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;
import java.util.Map;

/** Results of messages. */
final class Decoders {
  private Decoders() {}

  static AggregationBucket decodeAggregationBucket(SchemaProto.AggBucket wire) {
    return new AggregationBucket(
        Values.each(wire.getKeyList(), Decoders::decodeBucketKey),
        wire.getCount(),
        Buckets.bucketMetrics(wire.getMetricsMap()),
        Values.each(wire.getHitsList(), Decoders::decodeAggregationHit),
        Values.each(wire.getSubGroupsList(), Decoders::decodeAggregationBucket));
  }

  static AggregationHit decodeAggregationHit(SchemaProto.AggHit wire) {
    return new AggregationHit(
        Buckets.bucketHitKey(wire), wire.getScore(), Buckets.bucketHitFields(wire.getFieldsList()));
  }

  static AliasInfo decodeAliasInfo(MilvusProto.DescribeAliasResponse wire) {
    return new AliasInfo(wire.getAlias(), wire.getCollection(), wire.getDbName());
  }

  static AliasList decodeAliasList(MilvusProto.ListAliasesResponse wire) {
    return new AliasList(wire.getAliasesList(), wire.getCollectionName(), wire.getDbName());
  }

  static BucketKey decodeBucketKey(SchemaProto.BucketKeyEntry wire) {
    return new BucketKey(wire.getFieldName(), wire.getFieldId(), Buckets.bucketKey(wire));
  }

  static CollectionInfo decodeCollectionInfo(
      Checks call, MilvusProto.DescribeCollectionResponse wire) {
    return new CollectionInfo(
        wire.getSchema().getName(),
        wire.getSchema().getAutoID(),
        wire.getShardsNum(),
        wire.getSchema().getDescription(),
        Values.concat(
            Values.each(wire.getSchema().getFieldsList(), each -> decodeFieldInfo(call, each)),
            Values.each(
                wire.getSchema().getStructArrayFieldsList(),
                struct ->
                    new FieldInfo(
                        struct.getFieldID(),
                        struct.getName(),
                        struct.getDescription(),
                        DataType.ARRAY,
                        new FieldParams(
                            null,
                            null,
                            Reading.int32(
                                call,
                                "max_capacity",
                                Values.at(
                                    struct.getFieldsList(),
                                    0,
                                    each ->
                                        Pairs.valueOf(each.getTypeParamsList(), "max_capacity"))),
                            null,
                            Map.of()),
                        null,
                        DataType.STRUCT,
                        false,
                        false,
                        false,
                        false,
                        false,
                        struct.getNullable(),
                        false,
                        "",
                        Values.each(
                            struct.getFieldsList(),
                            part ->
                                new StructMemberInfo(
                                    part.getFieldID(),
                                    Structs.memberName(struct.getName(), part.getName()),
                                    part.getDescription(),
                                    DataType.of(part.getElementTypeValue()),
                                    decodeFieldParams(call, part.getTypeParamsList())))))),
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

  static CollectionStats decodeCollectionStats(
      Checks call, MilvusProto.GetCollectionStatisticsResponse wire) {
    return new CollectionStats(
        Reading.int64(call, "row_count", Pairs.valueOf(wire.getStatsList(), "row_count")));
  }

  static DatabaseInfo decodeDatabaseInfo(MilvusProto.DescribeDatabaseResponse wire) {
    return new DatabaseInfo(wire.getDbName(), Pairs.toMap(wire.getPropertiesList()));
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
        wire.getExternalField(),
        null);
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

  static IndexInfo decodeIndexInfo(MilvusProto.IndexDescription wire) {
    return new IndexInfo(
        wire.getFieldName(),
        wire.getIndexName(),
        Pairs.valueOf(wire.getParamsList(), "index_type"),
        Pairs.valueOf(wire.getParamsList(), "metric_type"),
        IndexPairs.flattenIndexParams(wire.getParamsList()),
        wire.getTotalRows(),
        wire.getIndexedRows(),
        wire.getPendingIndexRows(),
        IndexState.of(wire.getStateValue()));
  }

  static PartitionStats decodePartitionStats(
      Checks call, MilvusProto.GetPartitionStatisticsResponse wire) {
    return new PartitionStats(
        Reading.int64(call, "row_count", Pairs.valueOf(wire.getStatsList(), "row_count")));
  }

  static ServerInfo decodeServerInfo(MilvusProto.ConnectResponse wire) {
    return new ServerInfo(
        wire.getServerInfo().getBuildTags(),
        wire.getServerInfo().getBuildTime(),
        wire.getServerInfo().getGitCommit(),
        wire.getServerInfo().getGoVersion(),
        wire.getServerInfo().getDeployMode());
  }
}
