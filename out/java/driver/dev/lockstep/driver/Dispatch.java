// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.driver;

import dev.lockstep.milvus.AggregationBucket;
import dev.lockstep.milvus.AggregationHit;
import dev.lockstep.milvus.AliasInfo;
import dev.lockstep.milvus.AliasList;
import dev.lockstep.milvus.AlterAliasRequest;
import dev.lockstep.milvus.AlterCollectionFieldRequest;
import dev.lockstep.milvus.AlterCollectionPropertiesRequest;
import dev.lockstep.milvus.AlterDatabasePropertiesRequest;
import dev.lockstep.milvus.AlterIndexPropertiesRequest;
import dev.lockstep.milvus.AnnSearchRequest;
import dev.lockstep.milvus.BucketKey;
import dev.lockstep.milvus.BucketOrder;
import dev.lockstep.milvus.CallExpr;
import dev.lockstep.milvus.CollectionInfo;
import dev.lockstep.milvus.CollectionSchema;
import dev.lockstep.milvus.CollectionStats;
import dev.lockstep.milvus.CombineMode;
import dev.lockstep.milvus.CompactRequest;
import dev.lockstep.milvus.CompactionState;
import dev.lockstep.milvus.ConnectRequest;
import dev.lockstep.milvus.ConsistencyLevel;
import dev.lockstep.milvus.CreateAliasRequest;
import dev.lockstep.milvus.CreateCollectionRequest;
import dev.lockstep.milvus.CreateDatabaseRequest;
import dev.lockstep.milvus.CreateIndexRequest;
import dev.lockstep.milvus.CreatePartitionRequest;
import dev.lockstep.milvus.DataType;
import dev.lockstep.milvus.DatabaseInfo;
import dev.lockstep.milvus.DecayExpr;
import dev.lockstep.milvus.DecayFunction;
import dev.lockstep.milvus.DeleteRequest;
import dev.lockstep.milvus.DeleteResult;
import dev.lockstep.milvus.DescribeAliasRequest;
import dev.lockstep.milvus.DescribeCollectionRequest;
import dev.lockstep.milvus.DescribeDatabaseRequest;
import dev.lockstep.milvus.DescribeIndexRequest;
import dev.lockstep.milvus.DropAliasRequest;
import dev.lockstep.milvus.DropCollectionPropertiesRequest;
import dev.lockstep.milvus.DropCollectionRequest;
import dev.lockstep.milvus.DropDatabasePropertiesRequest;
import dev.lockstep.milvus.DropDatabaseRequest;
import dev.lockstep.milvus.DropIndexPropertiesRequest;
import dev.lockstep.milvus.DropIndexRequest;
import dev.lockstep.milvus.DropPartitionRequest;
import dev.lockstep.milvus.FieldInfo;
import dev.lockstep.milvus.FieldOp;
import dev.lockstep.milvus.FieldParams;
import dev.lockstep.milvus.FieldSchema;
import dev.lockstep.milvus.FlushRequest;
import dev.lockstep.milvus.Function;
import dev.lockstep.milvus.FunctionChain;
import dev.lockstep.milvus.FunctionChainExpr;
import dev.lockstep.milvus.FunctionChainOp;
import dev.lockstep.milvus.FunctionChainStage;
import dev.lockstep.milvus.FunctionInfo;
import dev.lockstep.milvus.FunctionScore;
import dev.lockstep.milvus.FunctionType;
import dev.lockstep.milvus.GetCollectionStatsRequest;
import dev.lockstep.milvus.GetCompactionStateRequest;
import dev.lockstep.milvus.GetLoadStateRequest;
import dev.lockstep.milvus.GetPartitionStatsRequest;
import dev.lockstep.milvus.GetRequest;
import dev.lockstep.milvus.GetServerInfoRequest;
import dev.lockstep.milvus.GetServerVersionRequest;
import dev.lockstep.milvus.GroupScorer;
import dev.lockstep.milvus.HasCollectionRequest;
import dev.lockstep.milvus.HasPartitionRequest;
import dev.lockstep.milvus.HighlightQuery;
import dev.lockstep.milvus.Highlighter;
import dev.lockstep.milvus.HybridSearchRequest;
import dev.lockstep.milvus.IndexInfo;
import dev.lockstep.milvus.IndexParam;
import dev.lockstep.milvus.IndexParams;
import dev.lockstep.milvus.IndexType;
import dev.lockstep.milvus.InsertRequest;
import dev.lockstep.milvus.InsertResult;
import dev.lockstep.milvus.JsonCast;
import dev.lockstep.milvus.LexicalHighlighter;
import dev.lockstep.milvus.LimitOp;
import dev.lockstep.milvus.ListAliasesRequest;
import dev.lockstep.milvus.ListCollectionsRequest;
import dev.lockstep.milvus.ListDatabasesRequest;
import dev.lockstep.milvus.ListIndexesRequest;
import dev.lockstep.milvus.ListPartitionsRequest;
import dev.lockstep.milvus.LoadCollectionRequest;
import dev.lockstep.milvus.LoadPartitionsRequest;
import dev.lockstep.milvus.LoadPriority;
import dev.lockstep.milvus.LoadStateInfo;
import dev.lockstep.milvus.MapOp;
import dev.lockstep.milvus.MetricAggregation;
import dev.lockstep.milvus.MetricOp;
import dev.lockstep.milvus.MetricType;
import dev.lockstep.milvus.MilvusClient;
import dev.lockstep.milvus.NumCombineExpr;
import dev.lockstep.milvus.OrderBy;
import dev.lockstep.milvus.PartitionStats;
import dev.lockstep.milvus.QueryIteratorRequest;
import dev.lockstep.milvus.QueryRequest;
import dev.lockstep.milvus.RRFRanker;
import dev.lockstep.milvus.Ranker;
import dev.lockstep.milvus.RefreshLoadRequest;
import dev.lockstep.milvus.ReleaseCollectionRequest;
import dev.lockstep.milvus.ReleasePartitionsRequest;
import dev.lockstep.milvus.RenameCollectionRequest;
import dev.lockstep.milvus.RerankModelExpr;
import dev.lockstep.milvus.RoundDecimalExpr;
import dev.lockstep.milvus.RowSet;
import dev.lockstep.milvus.SearchAggregation;
import dev.lockstep.milvus.SearchIteratorRequest;
import dev.lockstep.milvus.SearchParams;
import dev.lockstep.milvus.SearchRanker;
import dev.lockstep.milvus.SearchRequest;
import dev.lockstep.milvus.SearchResult;
import dev.lockstep.milvus.SemanticHighlighter;
import dev.lockstep.milvus.ServerInfo;
import dev.lockstep.milvus.SessionRequest;
import dev.lockstep.milvus.SizeUnit;
import dev.lockstep.milvus.SortOp;
import dev.lockstep.milvus.SortOrder;
import dev.lockstep.milvus.StructFieldSchema;
import dev.lockstep.milvus.StructMemberInfo;
import dev.lockstep.milvus.TopHits;
import dev.lockstep.milvus.TopHitsOrder;
import dev.lockstep.milvus.TruncateCollectionRequest;
import dev.lockstep.milvus.UpsertRequest;
import dev.lockstep.milvus.UpsertResult;
import dev.lockstep.milvus.UseDatabaseRequest;
import dev.lockstep.milvus.WeightedRanker;
import dev.lockstep.milvus.XgboostExpr;
import dev.lockstep.milvus.XgboostOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Calls each method by the names of the API's description, and gives what JSON can say. */
final class Dispatch {
  static final String PACKAGE = "dev.lockstep:lockstep-milvus";

  static final Map<String, Method> METHODS = methods();

  private Dispatch() {}

  private static Map<String, Method> methods() {
    Map<String, Method> methods = new TreeMap<>();
    methods.put("alter_alias", Dispatch::alterAlias);
    methods.put("create_alias", Dispatch::createAlias);
    methods.put("describe_alias", Dispatch::describeAlias);
    methods.put("drop_alias", Dispatch::dropAlias);
    methods.put("list_aliases", Dispatch::listAliases);
    methods.put("close", Dispatch::close);
    methods.put("get_server_info", Dispatch::getServerInfo);
    methods.put("get_server_type", Dispatch::getServerType);
    methods.put("get_server_version", Dispatch::getServerVersion);
    methods.put("session", Dispatch::session);
    methods.put("alter_collection_field", Dispatch::alterCollectionField);
    methods.put("alter_collection_properties", Dispatch::alterCollectionProperties);
    methods.put("create_collection", Dispatch::createCollection);
    methods.put("create_field_schema", Dispatch::createFieldSchema);
    methods.put("create_schema", Dispatch::createSchema);
    methods.put("create_struct_field_schema", Dispatch::createStructFieldSchema);
    methods.put("describe_collection", Dispatch::describeCollection);
    methods.put("drop_collection", Dispatch::dropCollection);
    methods.put("drop_collection_properties", Dispatch::dropCollectionProperties);
    methods.put("get_collection_stats", Dispatch::getCollectionStats);
    methods.put("has_collection", Dispatch::hasCollection);
    methods.put("list_collections", Dispatch::listCollections);
    methods.put("rename_collection", Dispatch::renameCollection);
    methods.put("truncate_collection", Dispatch::truncateCollection);
    methods.put("alter_database_properties", Dispatch::alterDatabaseProperties);
    methods.put("create_database", Dispatch::createDatabase);
    methods.put("describe_database", Dispatch::describeDatabase);
    methods.put("drop_database", Dispatch::dropDatabase);
    methods.put("drop_database_properties", Dispatch::dropDatabaseProperties);
    methods.put("list_databases", Dispatch::listDatabases);
    methods.put("use_database", Dispatch::useDatabase);
    methods.put("alter_index_properties", Dispatch::alterIndexProperties);
    methods.put("create_index", Dispatch::createIndex);
    methods.put("describe_index", Dispatch::describeIndex);
    methods.put("drop_index", Dispatch::dropIndex);
    methods.put("drop_index_properties", Dispatch::dropIndexProperties);
    methods.put("list_indexes", Dispatch::listIndexes);
    methods.put("prepare_index_params", Dispatch::prepareIndexParams);
    methods.put("get_load_state", Dispatch::getLoadState);
    methods.put("load_collection", Dispatch::loadCollection);
    methods.put("load_partitions", Dispatch::loadPartitions);
    methods.put("refresh_load", Dispatch::refreshLoad);
    methods.put("release_collection", Dispatch::releaseCollection);
    methods.put("release_partitions", Dispatch::releasePartitions);
    methods.put("compact", Dispatch::compact);
    methods.put("flush", Dispatch::flush);
    methods.put("get_compaction_state", Dispatch::getCompactionState);
    methods.put("create_partition", Dispatch::createPartition);
    methods.put("drop_partition", Dispatch::dropPartition);
    methods.put("get_partition_stats", Dispatch::getPartitionStats);
    methods.put("has_partition", Dispatch::hasPartition);
    methods.put("list_partitions", Dispatch::listPartitions);
    methods.put("delete", Dispatch::delete);
    methods.put("get", Dispatch::get);
    methods.put("hybrid_search", Dispatch::hybridSearch);
    methods.put("insert", Dispatch::insert);
    methods.put("query", Dispatch::query);
    methods.put("query_iterator", Dispatch::queryIterator);
    methods.put("search", Dispatch::search);
    methods.put("search_iterator", Dispatch::searchIterator);
    methods.put("upsert", Dispatch::upsert);
    return methods;
  }

  static MilvusClient connect(Args args) {
    ConnectRequest.Builder request = ConnectRequest.builder();
    if (args.has("uri")) {
      request.uri(args.text("uri"));
    }
    if (args.has("user")) {
      request.user(args.text("user"));
    }
    if (args.has("password")) {
      request.password(args.text("password"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("token")) {
      request.token(args.text("token"));
    }
    if (args.has("connect_timeout")) {
      request.connectTimeout(args.seconds("connect_timeout"));
    }
    if (args.has("secure")) {
      request.secure(args.flag("secure"));
    }
    if (args.has("server_pem_path")) {
      request.serverPemPath(args.text("server_pem_path"));
    }
    if (args.has("ca_pem_path")) {
      request.caPemPath(args.text("ca_pem_path"));
    }
    if (args.has("client_pem_path")) {
      request.clientPemPath(args.text("client_pem_path"));
    }
    if (args.has("client_key_path")) {
      request.clientKeyPath(args.text("client_key_path"));
    }
    if (args.has("server_name")) {
      request.serverName(args.text("server_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    args.end();
    return MilvusClient.connect(request.build());
  }

  private static Object alterAlias(MilvusClient client, Args args) {
    AlterAliasRequest.Builder request = AlterAliasRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("alias")) {
      request.alias(args.text("alias"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.alterAliasAsync(request.build()));
    }
    client.alterAlias(request.build());
    return null;
  }

  private static Object createAlias(MilvusClient client, Args args) {
    CreateAliasRequest.Builder request = CreateAliasRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("alias")) {
      request.alias(args.text("alias"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.createAliasAsync(request.build()));
    }
    client.createAlias(request.build());
    return null;
  }

  private static Object describeAlias(MilvusClient client, Args args) {
    DescribeAliasRequest.Builder request = DescribeAliasRequest.builder();
    if (args.has("alias")) {
      request.alias(args.text("alias"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    AliasInfo result =
        args.isCancelled()
            ? args.await(client.describeAliasAsync(request.build()))
            : client.describeAlias(request.build());
    return writeAliasInfo(result);
  }

  private static Object dropAlias(MilvusClient client, Args args) {
    DropAliasRequest.Builder request = DropAliasRequest.builder();
    if (args.has("alias")) {
      request.alias(args.text("alias"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.dropAliasAsync(request.build()));
    }
    client.dropAlias(request.build());
    return null;
  }

  private static Object listAliases(MilvusClient client, Args args) {
    ListAliasesRequest.Builder request = ListAliasesRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    AliasList result =
        args.isCancelled()
            ? args.await(client.listAliasesAsync(request.build()))
            : client.listAliases(request.build());
    return writeAliasList(result);
  }

  private static Object close(MilvusClient client, Args args) {
    args.end();
    client.close();
    return null;
  }

  private static Object getServerInfo(MilvusClient client, Args args) {
    GetServerInfoRequest.Builder request = GetServerInfoRequest.builder();
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    ServerInfo result =
        args.isCancelled()
            ? args.await(client.getServerInfoAsync(request.build()))
            : client.getServerInfo(request.build());
    return writeServerInfo(result);
  }

  private static Object getServerType(MilvusClient client, Args args) {
    args.end();
    return Values.write(client.getServerType());
  }

  private static Object getServerVersion(MilvusClient client, Args args) {
    GetServerVersionRequest.Builder request = GetServerVersionRequest.builder();
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    String result =
        args.isCancelled()
            ? args.await(client.getServerVersionAsync(request.build()))
            : client.getServerVersion(request.build());
    return Values.write(result);
  }

  private static Object session(MilvusClient client, Args args) {
    SessionRequest.Builder request = SessionRequest.builder();
    if (args.has("cluster_id")) {
      request.clusterId(args.text("cluster_id"));
    }
    args.end();
    return client.session(request.build());
  }

  private static Object alterCollectionField(MilvusClient client, Args args) {
    AlterCollectionFieldRequest.Builder request = AlterCollectionFieldRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("field_name")) {
      request.fieldName(args.text("field_name"));
    }
    if (args.has("field_params")) {
      request.fieldParams(args.map("field_params"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.alterCollectionFieldAsync(request.build()));
    }
    client.alterCollectionField(request.build());
    return null;
  }

  private static Object alterCollectionProperties(MilvusClient client, Args args) {
    AlterCollectionPropertiesRequest.Builder request = AlterCollectionPropertiesRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("properties")) {
      request.properties(args.map("properties"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.alterCollectionPropertiesAsync(request.build()));
    }
    client.alterCollectionProperties(request.build());
    return null;
  }

  private static Object createCollection(MilvusClient client, Args args) {
    CreateCollectionRequest.Builder request = CreateCollectionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("dimension")) {
      request.dimension(args.int32("dimension"));
    }
    if (args.has("primary_field_name")) {
      request.primaryFieldName(args.text("primary_field_name"));
    }
    if (args.has("id_type")) {
      request.idType(args.member("id_type", DataType::of));
    }
    if (args.has("vector_field_name")) {
      request.vectorFieldName(args.text("vector_field_name"));
    }
    if (args.has("metric_type")) {
      request.metricType(args.member("metric_type", MetricType::of));
    }
    if (args.has("auto_id")) {
      request.autoId(args.flag("auto_id"));
    }
    if (args.has("max_length")) {
      request.maxLength(args.int32("max_length"));
    }
    if (args.has("enable_dynamic_field")) {
      request.enableDynamicField(args.flag("enable_dynamic_field"));
    }
    if (args.has("description")) {
      request.description(args.text("description"));
    }
    if (args.has("schema")) {
      request.schema(args.record("schema", Dispatch::readCollectionSchema));
    }
    if (args.has("index_params")) {
      request.indexParams(IndexParams.of(args.records("index_params", Dispatch::readIndexParam)));
    }
    if (args.has("consistency_level")) {
      request.consistencyLevel(args.member("consistency_level", ConsistencyLevel::of));
    }
    if (args.has("num_shards")) {
      request.numShards(args.int32("num_shards"));
    }
    if (args.has("num_partitions")) {
      request.numPartitions(args.whole("num_partitions"));
    }
    if (args.has("properties")) {
      request.properties(args.map("properties"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.createCollectionAsync(request.build()));
    }
    client.createCollection(request.build());
    return null;
  }

  private static Object createFieldSchema(MilvusClient client, Args args) {
    FieldSchema made =
        MilvusClient.createFieldSchema(
            record -> {
              if (args.has("name")) {
                record.name(args.text("name"));
              }
              if (args.has("data_type")) {
                record.dataType(args.member("data_type", DataType::of));
              }
              if (args.has("desc")) {
                record.description(args.text("desc"));
              }
              if (args.has("is_primary")) {
                record.isPrimary(args.flag("is_primary"));
              }
              if (args.has("auto_id")) {
                record.autoId(args.flag("auto_id"));
              }
              if (args.has("is_partition_key")) {
                record.isPartitionKey(args.flag("is_partition_key"));
              }
              if (args.has("is_clustering_key")) {
                record.isClusteringKey(args.flag("is_clustering_key"));
              }
              if (args.has("is_dynamic")) {
                record.isDynamic(args.flag("is_dynamic"));
              }
              if (args.has("nullable")) {
                record.nullable(args.flag("nullable"));
              }
              if (args.has("default_value")) {
                record.defaultValue(args.json("default_value"));
              }
              if (args.has("element_type")) {
                record.elementType(args.member("element_type", DataType::of));
              }
              if (args.has("dim")) {
                record.dim(args.int32("dim"));
              }
              if (args.has("max_length")) {
                record.maxLength(args.int32("max_length"));
              }
              if (args.has("max_capacity")) {
                record.maxCapacity(args.int32("max_capacity"));
              }
              if (args.has("enable_analyzer")) {
                record.enableAnalyzer(args.flag("enable_analyzer"));
              }
              if (args.has("enable_match")) {
                record.enableMatch(args.flag("enable_match"));
              }
              if (args.has("analyzer_params")) {
                record.analyzerParams(args.map("analyzer_params"));
              }
              if (args.has("multi_analyzer_params")) {
                record.multiAnalyzerParams(args.map("multi_analyzer_params"));
              }
              if (args.has("mmap_enabled")) {
                record.mmapEnabled(args.flag("mmap_enabled"));
              }
              if (args.has("warmup")) {
                record.warmup(args.text("warmup"));
              }
              if (args.has("external_field")) {
                record.externalField(args.text("external_field"));
              }
              args.end();
            });
    return writeFieldSchema(made);
  }

  private static Object createSchema(MilvusClient client, Args args) {
    CollectionSchema made =
        MilvusClient.createSchema(
            record -> {
              if (args.has("description")) {
                record.description(args.text("description"));
              }
              if (args.has("auto_id")) {
                record.autoId(args.flag("auto_id"));
              }
              if (args.has("enable_dynamic_field")) {
                record.enableDynamicField(args.flag("enable_dynamic_field"));
              }
              if (args.has("enable_namespace")) {
                record.enableNamespace(args.flag("enable_namespace"));
              }
              if (args.has("primary_field")) {
                record.primaryField(args.text("primary_field"));
              }
              if (args.has("partition_key_field")) {
                record.partitionKeyField(args.text("partition_key_field"));
              }
              if (args.has("clustering_key_field")) {
                record.clusteringKeyField(args.text("clustering_key_field"));
              }
              if (args.has("external_source")) {
                record.externalSource(args.text("external_source"));
              }
              if (args.has("external_spec")) {
                record.externalSpec(args.text("external_spec"));
              }
              if (args.has("fields")) {
                record.fields(args.records("fields", Dispatch::readFieldSchema));
              }
              if (args.has("struct_fields")) {
                record.structFields(args.records("struct_fields", Dispatch::readStructFieldSchema));
              }
              if (args.has("functions")) {
                record.functions(args.records("functions", Dispatch::readFunction));
              }
              args.end();
            });
    return writeCollectionSchema(made);
  }

  private static Object createStructFieldSchema(MilvusClient client, Args args) {
    StructFieldSchema made =
        MilvusClient.createStructFieldSchema(
            record -> {
              if (args.has("name")) {
                record.name(args.text("name"));
              }
              if (args.has("description")) {
                record.description(args.text("description"));
              }
              if (args.has("nullable")) {
                record.nullable(args.flag("nullable"));
              }
              if (args.has("max_capacity")) {
                record.maxCapacity(args.int32("max_capacity"));
              }
              if (args.has("fields")) {
                record.fields(args.records("fields", Dispatch::readFieldSchema));
              }
              if (args.has("mmap_enabled")) {
                record.mmapEnabled(args.flag("mmap_enabled"));
              }
              if (args.has("warmup")) {
                record.warmup(args.text("warmup"));
              }
              args.end();
            });
    return writeStructFieldSchema(made);
  }

  private static Object describeCollection(MilvusClient client, Args args) {
    DescribeCollectionRequest.Builder request = DescribeCollectionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    CollectionInfo result =
        args.isCancelled()
            ? args.await(client.describeCollectionAsync(request.build()))
            : client.describeCollection(request.build());
    return writeCollectionInfo(result);
  }

  private static Object dropCollection(MilvusClient client, Args args) {
    DropCollectionRequest.Builder request = DropCollectionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.dropCollectionAsync(request.build()));
    }
    client.dropCollection(request.build());
    return null;
  }

  private static Object dropCollectionProperties(MilvusClient client, Args args) {
    DropCollectionPropertiesRequest.Builder request = DropCollectionPropertiesRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("property_keys")) {
      request.propertyKeys(args.texts("property_keys"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.dropCollectionPropertiesAsync(request.build()));
    }
    client.dropCollectionProperties(request.build());
    return null;
  }

  private static Object getCollectionStats(MilvusClient client, Args args) {
    GetCollectionStatsRequest.Builder request = GetCollectionStatsRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    CollectionStats result =
        args.isCancelled()
            ? args.await(client.getCollectionStatsAsync(request.build()))
            : client.getCollectionStats(request.build());
    return writeCollectionStats(result);
  }

  private static Object hasCollection(MilvusClient client, Args args) {
    HasCollectionRequest.Builder request = HasCollectionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    boolean result =
        args.isCancelled()
            ? args.await(client.hasCollectionAsync(request.build()))
            : client.hasCollection(request.build());
    return Values.write(result);
  }

  private static Object listCollections(MilvusClient client, Args args) {
    ListCollectionsRequest.Builder request = ListCollectionsRequest.builder();
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    List<String> result =
        args.isCancelled()
            ? args.await(client.listCollectionsAsync(request.build()))
            : client.listCollections(request.build());
    return Values.write(result);
  }

  private static Object renameCollection(MilvusClient client, Args args) {
    RenameCollectionRequest.Builder request = RenameCollectionRequest.builder();
    if (args.has("old_name")) {
      request.oldName(args.text("old_name"));
    }
    if (args.has("new_name")) {
      request.newName(args.text("new_name"));
    }
    if (args.has("target_db")) {
      request.targetDb(args.text("target_db"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.renameCollectionAsync(request.build()));
    }
    client.renameCollection(request.build());
    return null;
  }

  private static Object truncateCollection(MilvusClient client, Args args) {
    TruncateCollectionRequest.Builder request = TruncateCollectionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.truncateCollectionAsync(request.build()));
    }
    client.truncateCollection(request.build());
    return null;
  }

  private static Object alterDatabaseProperties(MilvusClient client, Args args) {
    AlterDatabasePropertiesRequest.Builder request = AlterDatabasePropertiesRequest.builder();
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("properties")) {
      request.properties(args.map("properties"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.alterDatabasePropertiesAsync(request.build()));
    }
    client.alterDatabaseProperties(request.build());
    return null;
  }

  private static Object createDatabase(MilvusClient client, Args args) {
    CreateDatabaseRequest.Builder request = CreateDatabaseRequest.builder();
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("properties")) {
      request.properties(args.map("properties"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.createDatabaseAsync(request.build()));
    }
    client.createDatabase(request.build());
    return null;
  }

  private static Object describeDatabase(MilvusClient client, Args args) {
    DescribeDatabaseRequest.Builder request = DescribeDatabaseRequest.builder();
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    DatabaseInfo result =
        args.isCancelled()
            ? args.await(client.describeDatabaseAsync(request.build()))
            : client.describeDatabase(request.build());
    return writeDatabaseInfo(result);
  }

  private static Object dropDatabase(MilvusClient client, Args args) {
    DropDatabaseRequest.Builder request = DropDatabaseRequest.builder();
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.dropDatabaseAsync(request.build()));
    }
    client.dropDatabase(request.build());
    return null;
  }

  private static Object dropDatabaseProperties(MilvusClient client, Args args) {
    DropDatabasePropertiesRequest.Builder request = DropDatabasePropertiesRequest.builder();
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("property_keys")) {
      request.propertyKeys(args.texts("property_keys"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.dropDatabasePropertiesAsync(request.build()));
    }
    client.dropDatabaseProperties(request.build());
    return null;
  }

  private static Object listDatabases(MilvusClient client, Args args) {
    ListDatabasesRequest.Builder request = ListDatabasesRequest.builder();
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    List<String> result =
        args.isCancelled()
            ? args.await(client.listDatabasesAsync(request.build()))
            : client.listDatabases(request.build());
    return Values.write(result);
  }

  private static Object useDatabase(MilvusClient client, Args args) {
    UseDatabaseRequest.Builder request = UseDatabaseRequest.builder();
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.useDatabaseAsync(request.build()));
    }
    client.useDatabase(request.build());
    return null;
  }

  private static Object alterIndexProperties(MilvusClient client, Args args) {
    AlterIndexPropertiesRequest.Builder request = AlterIndexPropertiesRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("index_name")) {
      request.indexName(args.text("index_name"));
    }
    if (args.has("properties")) {
      request.properties(args.map("properties"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.alterIndexPropertiesAsync(request.build()));
    }
    client.alterIndexProperties(request.build());
    return null;
  }

  private static Object createIndex(MilvusClient client, Args args) {
    CreateIndexRequest.Builder request = CreateIndexRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("index_params")) {
      request.indexParams(IndexParams.of(args.records("index_params", Dispatch::readIndexParam)));
    }
    if (args.has("wait")) {
      request.wait(args.flag("wait"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.createIndexAsync(request.build()));
    }
    client.createIndex(request.build());
    return null;
  }

  private static Object describeIndex(MilvusClient client, Args args) {
    DescribeIndexRequest.Builder request = DescribeIndexRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("index_name")) {
      request.indexName(args.text("index_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    IndexInfo result =
        args.isCancelled()
            ? args.await(client.describeIndexAsync(request.build()))
            : client.describeIndex(request.build());
    return writeIndexInfo(result);
  }

  private static Object dropIndex(MilvusClient client, Args args) {
    DropIndexRequest.Builder request = DropIndexRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("index_name")) {
      request.indexName(args.text("index_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.dropIndexAsync(request.build()));
    }
    client.dropIndex(request.build());
    return null;
  }

  private static Object dropIndexProperties(MilvusClient client, Args args) {
    DropIndexPropertiesRequest.Builder request = DropIndexPropertiesRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("index_name")) {
      request.indexName(args.text("index_name"));
    }
    if (args.has("property_keys")) {
      request.propertyKeys(args.texts("property_keys"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.dropIndexPropertiesAsync(request.build()));
    }
    client.dropIndexProperties(request.build());
    return null;
  }

  private static Object listIndexes(MilvusClient client, Args args) {
    ListIndexesRequest.Builder request = ListIndexesRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("field_name")) {
      request.fieldName(args.text("field_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    List<String> result =
        args.isCancelled()
            ? args.await(client.listIndexesAsync(request.build()))
            : client.listIndexes(request.build());
    return Values.write(result);
  }

  private static Object prepareIndexParams(MilvusClient client, Args args) {
    if (args.isGiven()) {
      return Values.each(
          MilvusClient.prepareIndexParams(readIndexParam(args)), Dispatch::writeIndexParam);
    }
    args.end();
    IndexParams made = MilvusClient.prepareIndexParams();
    return Values.each(made, Dispatch::writeIndexParam);
  }

  private static Object getLoadState(MilvusClient client, Args args) {
    GetLoadStateRequest.Builder request = GetLoadStateRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("partition_name")) {
      request.partitionName(args.text("partition_name"));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    LoadStateInfo result =
        args.isCancelled()
            ? args.await(client.getLoadStateAsync(request.build()))
            : client.getLoadState(request.build());
    return writeLoadStateInfo(result);
  }

  private static Object loadCollection(MilvusClient client, Args args) {
    LoadCollectionRequest.Builder request = LoadCollectionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("replica_number")) {
      request.replicaNumber(args.int32("replica_number"));
    }
    if (args.has("resource_groups")) {
      request.resourceGroups(args.texts("resource_groups"));
    }
    if (args.has("load_fields")) {
      request.loadFields(args.texts("load_fields"));
    }
    if (args.has("skip_load_dynamic_field")) {
      request.skipLoadDynamicField(args.flag("skip_load_dynamic_field"));
    }
    if (args.has("priority")) {
      request.priority(args.member("priority", LoadPriority::of));
    }
    if (args.has("refresh")) {
      request.refresh(args.flag("refresh"));
    }
    if (args.has("wait")) {
      request.wait(args.flag("wait"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.loadCollectionAsync(request.build()));
    }
    client.loadCollection(request.build());
    return null;
  }

  private static Object loadPartitions(MilvusClient client, Args args) {
    LoadPartitionsRequest.Builder request = LoadPartitionsRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("replica_number")) {
      request.replicaNumber(args.int32("replica_number"));
    }
    if (args.has("resource_groups")) {
      request.resourceGroups(args.texts("resource_groups"));
    }
    if (args.has("load_fields")) {
      request.loadFields(args.texts("load_fields"));
    }
    if (args.has("skip_load_dynamic_field")) {
      request.skipLoadDynamicField(args.flag("skip_load_dynamic_field"));
    }
    if (args.has("priority")) {
      request.priority(args.member("priority", LoadPriority::of));
    }
    if (args.has("refresh")) {
      request.refresh(args.flag("refresh"));
    }
    if (args.has("wait")) {
      request.wait(args.flag("wait"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.loadPartitionsAsync(request.build()));
    }
    client.loadPartitions(request.build());
    return null;
  }

  private static Object refreshLoad(MilvusClient client, Args args) {
    RefreshLoadRequest.Builder request = RefreshLoadRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.refreshLoadAsync(request.build()));
    }
    client.refreshLoad(request.build());
    return null;
  }

  private static Object releaseCollection(MilvusClient client, Args args) {
    ReleaseCollectionRequest.Builder request = ReleaseCollectionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.releaseCollectionAsync(request.build()));
    }
    client.releaseCollection(request.build());
    return null;
  }

  private static Object releasePartitions(MilvusClient client, Args args) {
    ReleasePartitionsRequest.Builder request = ReleasePartitionsRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.releasePartitionsAsync(request.build()));
    }
    client.releasePartitions(request.build());
    return null;
  }

  private static Object compact(MilvusClient client, Args args) {
    CompactRequest.Builder request = CompactRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("is_clustering")) {
      request.isClustering(args.flag("is_clustering"));
    }
    if (args.has("is_l0")) {
      request.isL0(args.flag("is_l0"));
    }
    if (args.has("target_size")) {
      request.targetSize(args.whole("target_size"));
    }
    if (args.has("target_size_unit")) {
      request.targetSizeUnit(args.member("target_size_unit", SizeUnit::of));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    long result =
        args.isCancelled()
            ? args.await(client.compactAsync(request.build()))
            : client.compact(request.build());
    return Values.write(result);
  }

  private static Object flush(MilvusClient client, Args args) {
    FlushRequest.Builder request = FlushRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.flushAsync(request.build()));
    }
    client.flush(request.build());
    return null;
  }

  private static Object getCompactionState(MilvusClient client, Args args) {
    GetCompactionStateRequest.Builder request = GetCompactionStateRequest.builder();
    if (args.has("job_id")) {
      request.jobId(args.whole("job_id"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    CompactionState result =
        args.isCancelled()
            ? args.await(client.getCompactionStateAsync(request.build()))
            : client.getCompactionState(request.build());
    return Values.write(result);
  }

  private static Object createPartition(MilvusClient client, Args args) {
    CreatePartitionRequest.Builder request = CreatePartitionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("partition_name")) {
      request.partitionName(args.text("partition_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.createPartitionAsync(request.build()));
    }
    client.createPartition(request.build());
    return null;
  }

  private static Object dropPartition(MilvusClient client, Args args) {
    DropPartitionRequest.Builder request = DropPartitionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("partition_name")) {
      request.partitionName(args.text("partition_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    if (args.isCancelled()) {
      return args.await(client.dropPartitionAsync(request.build()));
    }
    client.dropPartition(request.build());
    return null;
  }

  private static Object getPartitionStats(MilvusClient client, Args args) {
    GetPartitionStatsRequest.Builder request = GetPartitionStatsRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("partition_name")) {
      request.partitionName(args.text("partition_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    PartitionStats result =
        args.isCancelled()
            ? args.await(client.getPartitionStatsAsync(request.build()))
            : client.getPartitionStats(request.build());
    return writePartitionStats(result);
  }

  private static Object hasPartition(MilvusClient client, Args args) {
    HasPartitionRequest.Builder request = HasPartitionRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("partition_name")) {
      request.partitionName(args.text("partition_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    boolean result =
        args.isCancelled()
            ? args.await(client.hasPartitionAsync(request.build()))
            : client.hasPartition(request.build());
    return Values.write(result);
  }

  private static Object listPartitions(MilvusClient client, Args args) {
    ListPartitionsRequest.Builder request = ListPartitionsRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    List<String> result =
        args.isCancelled()
            ? args.await(client.listPartitionsAsync(request.build()))
            : client.listPartitions(request.build());
    return Values.write(result);
  }

  private static Object delete(MilvusClient client, Args args) {
    DeleteRequest.Builder request = DeleteRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("ids")) {
      request.ids(args.ids("ids"));
    }
    if (args.has("filter")) {
      request.filter(args.text("filter"));
    }
    if (args.has("partition_name")) {
      request.partitionName(args.text("partition_name"));
    }
    if (args.has("consistency_level")) {
      request.consistencyLevel(args.member("consistency_level", ConsistencyLevel::of));
    }
    if (args.has("filter_params")) {
      request.filterParams(args.map("filter_params"));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    DeleteResult result =
        args.isCancelled()
            ? args.await(client.deleteAsync(request.build()))
            : client.delete(request.build());
    return writeDeleteResult(result);
  }

  private static Object get(MilvusClient client, Args args) {
    GetRequest.Builder request = GetRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("ids")) {
      request.ids(args.ids("ids"));
    }
    if (args.has("output_fields")) {
      request.outputFields(args.texts("output_fields"));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("ignore_growing")) {
      request.ignoreGrowing(args.flag("ignore_growing"));
    }
    if (args.has("timezone")) {
      request.timezone(args.text("timezone"));
    }
    if (args.has("time_fields")) {
      request.timeFields(args.text("time_fields"));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("consistency_level")) {
      request.consistencyLevel(args.member("consistency_level", ConsistencyLevel::of));
    }
    if (args.has("guarantee_timestamp")) {
      request.guaranteeTimestamp(args.whole("guarantee_timestamp"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    RowSet result =
        args.isCancelled()
            ? args.await(client.getAsync(request.build()))
            : client.get(request.build());
    return Values.write(result);
  }

  private static Object hybridSearch(MilvusClient client, Args args) {
    HybridSearchRequest.Builder request = HybridSearchRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("reqs")) {
      request.reqs(args.records("reqs", Dispatch::readAnnSearchRequest));
    }
    if (args.has("ranker")) {
      request.ranker(args.record("ranker", Dispatch::readRanker));
    }
    if (args.has("limit")) {
      request.limit(args.whole("limit"));
    }
    if (args.has("output_fields")) {
      request.outputFields(args.texts("output_fields"));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("offset")) {
      request.offset(args.whole("offset"));
    }
    if (args.has("round_decimal")) {
      request.roundDecimal(args.int32("round_decimal"));
    }
    if (args.has("ignore_growing")) {
      request.ignoreGrowing(args.flag("ignore_growing"));
    }
    if (args.has("timezone")) {
      request.timezone(args.text("timezone"));
    }
    if (args.has("time_fields")) {
      request.timeFields(args.text("time_fields"));
    }
    if (args.has("rank_group_scorer")) {
      request.rankGroupScorer(args.member("rank_group_scorer", GroupScorer::of));
    }
    if (args.has("group_by_field")) {
      request.groupByField(args.text("group_by_field"));
    }
    if (args.has("group_size")) {
      request.groupSize(args.whole("group_size"));
    }
    if (args.has("strict_group_size")) {
      request.strictGroupSize(args.flag("strict_group_size"));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("consistency_level")) {
      request.consistencyLevel(args.member("consistency_level", ConsistencyLevel::of));
    }
    if (args.has("guarantee_timestamp")) {
      request.guaranteeTimestamp(args.whole("guarantee_timestamp"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    SearchResult result =
        args.isCancelled()
            ? args.await(client.hybridSearchAsync(request.build()))
            : client.hybridSearch(request.build());
    return Values.write(result);
  }

  private static Object insert(MilvusClient client, Args args) {
    InsertRequest.Builder request = InsertRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("data")) {
      request.data(args.rows("data"));
    }
    if (args.has("partition_name")) {
      request.partitionName(args.text("partition_name"));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    InsertResult result =
        args.isCancelled()
            ? args.await(client.insertAsync(request.build()))
            : client.insert(request.build());
    return writeInsertResult(result);
  }

  private static Object query(MilvusClient client, Args args) {
    QueryRequest.Builder request = QueryRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("filter")) {
      request.filter(args.text("filter"));
    }
    if (args.has("output_fields")) {
      request.outputFields(args.texts("output_fields"));
    }
    if (args.has("ids")) {
      request.ids(args.ids("ids"));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("limit")) {
      request.limit(args.whole("limit"));
    }
    if (args.has("offset")) {
      request.offset(args.whole("offset"));
    }
    if (args.has("ignore_growing")) {
      request.ignoreGrowing(args.flag("ignore_growing"));
    }
    if (args.has("order_by_fields")) {
      request.orderByFields(args.records("order_by_fields", Dispatch::readOrderBy));
    }
    if (args.has("group_by_fields")) {
      request.groupByFields(args.texts("group_by_fields"));
    }
    if (args.has("timezone")) {
      request.timezone(args.text("timezone"));
    }
    if (args.has("time_fields")) {
      request.timeFields(args.text("time_fields"));
    }
    if (args.has("filter_params")) {
      request.filterParams(args.map("filter_params"));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("consistency_level")) {
      request.consistencyLevel(args.member("consistency_level", ConsistencyLevel::of));
    }
    if (args.has("guarantee_timestamp")) {
      request.guaranteeTimestamp(args.whole("guarantee_timestamp"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    RowSet result =
        args.isCancelled()
            ? args.await(client.queryAsync(request.build()))
            : client.query(request.build());
    return Values.write(result);
  }

  private static Object queryIterator(MilvusClient client, Args args) {
    QueryIteratorRequest.Builder request = QueryIteratorRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("batch_size")) {
      request.batchSize(args.whole("batch_size"));
    }
    if (args.has("limit")) {
      request.limit(args.whole("limit"));
    }
    if (args.has("filter")) {
      request.filter(args.text("filter"));
    }
    if (args.has("output_fields")) {
      request.outputFields(args.texts("output_fields"));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("offset")) {
      request.offset(args.whole("offset"));
    }
    if (args.has("filter_params")) {
      request.filterParams(args.map("filter_params"));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    return new Handle(client.queryIterator(request.build()));
  }

  private static Object search(MilvusClient client, Args args) {
    SearchRequest.Builder request = SearchRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("data")) {
      request.data(args.queries("data"));
    }
    if (args.has("filter")) {
      request.filter(args.text("filter"));
    }
    if (args.has("limit")) {
      request.limit(args.whole("limit"));
    }
    if (args.has("output_fields")) {
      request.outputFields(args.texts("output_fields"));
    }
    if (args.has("search_params")) {
      request.searchParams(args.record("search_params", Dispatch::readSearchParams));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("anns_field")) {
      request.annsField(args.text("anns_field"));
    }
    if (args.has("ranker")) {
      request.ranker(args.record("ranker", Dispatch::readSearchRanker));
    }
    if (args.has("function_chains")) {
      request.functionChains(args.records("function_chains", Dispatch::readFunctionChain));
    }
    if (args.has("highlighter")) {
      request.highlighter(args.record("highlighter", Dispatch::readHighlighter));
    }
    if (args.has("ids")) {
      request.ids(args.ids("ids"));
    }
    if (args.has("search_aggregation")) {
      request.searchAggregation(args.record("search_aggregation", Dispatch::readSearchAggregation));
    }
    if (args.has("filter_params")) {
      request.filterParams(args.map("filter_params"));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("consistency_level")) {
      request.consistencyLevel(args.member("consistency_level", ConsistencyLevel::of));
    }
    if (args.has("guarantee_timestamp")) {
      request.guaranteeTimestamp(args.whole("guarantee_timestamp"));
    }
    if (args.has("offset")) {
      request.offset(args.whole("offset"));
    }
    if (args.has("round_decimal")) {
      request.roundDecimal(args.int32("round_decimal"));
    }
    if (args.has("ignore_growing")) {
      request.ignoreGrowing(args.flag("ignore_growing"));
    }
    if (args.has("group_by_field")) {
      request.groupByField(args.text("group_by_field"));
    }
    if (args.has("group_by_fields")) {
      request.groupByFields(args.texts("group_by_fields"));
    }
    if (args.has("group_size")) {
      request.groupSize(args.whole("group_size"));
    }
    if (args.has("strict_group_size")) {
      request.strictGroupSize(args.flag("strict_group_size"));
    }
    if (args.has("order_by_fields")) {
      request.orderByFields(args.records("order_by_fields", Dispatch::readOrderBy));
    }
    if (args.has("json_path")) {
      request.jsonPath(args.text("json_path"));
    }
    if (args.has("json_type")) {
      request.jsonType(args.member("json_type", JsonCast::of));
    }
    if (args.has("strict_cast")) {
      request.strictCast(args.flag("strict_cast"));
    }
    if (args.has("timezone")) {
      request.timezone(args.text("timezone"));
    }
    if (args.has("time_fields")) {
      request.timeFields(args.text("time_fields"));
    }
    if (args.has("page_retain_order")) {
      request.pageRetainOrder(args.flag("page_retain_order"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    SearchResult result =
        args.isCancelled()
            ? args.await(client.searchAsync(request.build()))
            : client.search(request.build());
    return Values.write(result);
  }

  private static Object searchIterator(MilvusClient client, Args args) {
    SearchIteratorRequest.Builder request = SearchIteratorRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("data")) {
      request.data(args.queries("data"));
    }
    if (args.has("batch_size")) {
      request.batchSize(args.whole("batch_size"));
    }
    if (args.has("filter")) {
      request.filter(args.text("filter"));
    }
    if (args.has("limit")) {
      request.limit(args.whole("limit"));
    }
    if (args.has("output_fields")) {
      request.outputFields(args.texts("output_fields"));
    }
    if (args.has("search_params")) {
      request.searchParams(args.record("search_params", Dispatch::readSearchParams));
    }
    if (args.has("partition_names")) {
      request.partitionNames(args.texts("partition_names"));
    }
    if (args.has("anns_field")) {
      request.annsField(args.text("anns_field"));
    }
    if (args.has("round_decimal")) {
      request.roundDecimal(args.int32("round_decimal"));
    }
    if (args.has("external_filter_func")) {
      request.externalFilterFunc(args.callback("external_filter_func"));
    }
    if (args.has("group_by_field")) {
      request.groupByField(args.text("group_by_field"));
    }
    if (args.has("ignore_growing")) {
      request.ignoreGrowing(args.flag("ignore_growing"));
    }
    if (args.has("filter_params")) {
      request.filterParams(args.map("filter_params"));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    return new Handle(client.searchIterator(request.build()));
  }

  private static Object upsert(MilvusClient client, Args args) {
    UpsertRequest.Builder request = UpsertRequest.builder();
    if (args.has("collection_name")) {
      request.collectionName(args.text("collection_name"));
    }
    if (args.has("data")) {
      request.data(args.rows("data"));
    }
    if (args.has("partition_name")) {
      request.partitionName(args.text("partition_name"));
    }
    if (args.has("partial_update")) {
      request.partialUpdate(args.flag("partial_update"));
    }
    if (args.has("field_ops")) {
      request.fieldOps(args.members("field_ops", FieldOp::of));
    }
    if (args.has("namespace")) {
      request.namespace(args.text("namespace"));
    }
    if (args.has("timeout")) {
      request.timeout(args.seconds("timeout"));
    }
    if (args.has("db_name")) {
      request.dbName(args.text("db_name"));
    }
    if (args.has("client_request_id")) {
      request.clientRequestId(args.text("client_request_id"));
    }
    args.end();
    UpsertResult result =
        args.isCancelled()
            ? args.await(client.upsertAsync(request.build()))
            : client.upsert(request.build());
    return writeUpsertResult(result);
  }

  private static AnnSearchRequest readAnnSearchRequest(Args args) {
    AnnSearchRequest.Builder record = AnnSearchRequest.builder();
    if (args.has("data")) {
      record.data(args.queries("data"));
    }
    if (args.has("anns_field")) {
      record.annsField(args.text("anns_field"));
    }
    if (args.has("param")) {
      record.param(args.record("param", Dispatch::readSearchParams));
    }
    if (args.has("limit")) {
      record.limit(args.whole("limit"));
    }
    if (args.has("filter")) {
      record.filter(args.text("filter"));
    }
    if (args.has("filter_params")) {
      record.filterParams(args.map("filter_params"));
    }
    args.end();
    return record.build();
  }

  private static BucketOrder readBucketOrder(Args args) {
    BucketOrder.Builder record = BucketOrder.builder();
    if (args.has("key")) {
      record.key(args.text("key"));
    }
    if (args.has("direction")) {
      record.direction(args.member("direction", SortOrder::of));
    }
    args.end();
    return record.build();
  }

  private static CallExpr readCallExpr(Args args) {
    CallExpr.Builder record = CallExpr.builder();
    if (args.has("name")) {
      record.name(args.text("name"));
    }
    if (args.has("columns")) {
      record.columns(args.texts("columns"));
    }
    if (args.has("params")) {
      record.params(args.map("params"));
    }
    args.end();
    return record.build();
  }

  private static CollectionSchema readCollectionSchema(Args args) {
    CollectionSchema.Builder record = CollectionSchema.builder();
    if (args.has("description")) {
      record.description(args.text("description"));
    }
    if (args.has("auto_id")) {
      record.autoId(args.flag("auto_id"));
    }
    if (args.has("enable_dynamic_field")) {
      record.enableDynamicField(args.flag("enable_dynamic_field"));
    }
    if (args.has("enable_namespace")) {
      record.enableNamespace(args.flag("enable_namespace"));
    }
    if (args.has("primary_field")) {
      record.primaryField(args.text("primary_field"));
    }
    if (args.has("partition_key_field")) {
      record.partitionKeyField(args.text("partition_key_field"));
    }
    if (args.has("clustering_key_field")) {
      record.clusteringKeyField(args.text("clustering_key_field"));
    }
    if (args.has("external_source")) {
      record.externalSource(args.text("external_source"));
    }
    if (args.has("external_spec")) {
      record.externalSpec(args.text("external_spec"));
    }
    if (args.has("fields")) {
      record.fields(args.records("fields", Dispatch::readFieldSchema));
    }
    if (args.has("struct_fields")) {
      record.structFields(args.records("struct_fields", Dispatch::readStructFieldSchema));
    }
    if (args.has("functions")) {
      record.functions(args.records("functions", Dispatch::readFunction));
    }
    args.end();
    return record.build();
  }

  private static DecayExpr readDecayExpr(Args args) {
    DecayExpr.Builder record = DecayExpr.builder();
    if (args.has("column")) {
      record.column(args.text("column"));
    }
    if (args.has("function")) {
      record.function(args.member("function", DecayFunction::of));
    }
    if (args.has("origin")) {
      record.origin(args.number("origin"));
    }
    if (args.has("scale")) {
      record.scale(args.number("scale"));
    }
    if (args.has("offset")) {
      record.offset(args.number("offset"));
    }
    if (args.has("decay")) {
      record.decay(args.number("decay"));
    }
    args.end();
    return record.build();
  }

  private static FieldSchema readFieldSchema(Args args) {
    FieldSchema.Builder record = FieldSchema.builder();
    if (args.has("name")) {
      record.name(args.text("name"));
    }
    if (args.has("data_type")) {
      record.dataType(args.member("data_type", DataType::of));
    }
    if (args.has("description")) {
      record.description(args.text("description"));
    }
    if (args.has("is_primary")) {
      record.isPrimary(args.flag("is_primary"));
    }
    if (args.has("auto_id")) {
      record.autoId(args.flag("auto_id"));
    }
    if (args.has("is_partition_key")) {
      record.isPartitionKey(args.flag("is_partition_key"));
    }
    if (args.has("is_clustering_key")) {
      record.isClusteringKey(args.flag("is_clustering_key"));
    }
    if (args.has("is_dynamic")) {
      record.isDynamic(args.flag("is_dynamic"));
    }
    if (args.has("nullable")) {
      record.nullable(args.flag("nullable"));
    }
    if (args.has("default_value")) {
      record.defaultValue(args.json("default_value"));
    }
    if (args.has("element_type")) {
      record.elementType(args.member("element_type", DataType::of));
    }
    if (args.has("dim")) {
      record.dim(args.int32("dim"));
    }
    if (args.has("max_length")) {
      record.maxLength(args.int32("max_length"));
    }
    if (args.has("max_capacity")) {
      record.maxCapacity(args.int32("max_capacity"));
    }
    if (args.has("enable_analyzer")) {
      record.enableAnalyzer(args.flag("enable_analyzer"));
    }
    if (args.has("enable_match")) {
      record.enableMatch(args.flag("enable_match"));
    }
    if (args.has("analyzer_params")) {
      record.analyzerParams(args.map("analyzer_params"));
    }
    if (args.has("multi_analyzer_params")) {
      record.multiAnalyzerParams(args.map("multi_analyzer_params"));
    }
    if (args.has("mmap_enabled")) {
      record.mmapEnabled(args.flag("mmap_enabled"));
    }
    if (args.has("warmup")) {
      record.warmup(args.text("warmup"));
    }
    if (args.has("external_field")) {
      record.externalField(args.text("external_field"));
    }
    args.end();
    return record.build();
  }

  private static Function readFunction(Args args) {
    Function.Builder record = Function.builder();
    if (args.has("name")) {
      record.name(args.text("name"));
    }
    if (args.has("function_type")) {
      record.functionType(args.member("function_type", FunctionType::of));
    }
    if (args.has("input_field_names")) {
      record.inputFieldNames(args.texts("input_field_names"));
    }
    if (args.has("output_field_names")) {
      record.outputFieldNames(args.texts("output_field_names"));
    }
    if (args.has("description")) {
      record.description(args.text("description"));
    }
    if (args.has("params")) {
      record.params(args.map("params"));
    }
    args.end();
    return record.build();
  }

  private static FunctionChain readFunctionChain(Args args) {
    FunctionChain.Builder record = FunctionChain.builder();
    if (args.has("stage")) {
      record.stage(args.member("stage", FunctionChainStage::of));
    }
    if (args.has("name")) {
      record.name(args.text("name"));
    }
    if (args.has("ops")) {
      record.ops(args.records("ops", Dispatch::readFunctionChainOp));
    }
    args.end();
    return record.build();
  }

  private static FunctionScore readFunctionScore(Args args) {
    FunctionScore.Builder record = FunctionScore.builder();
    if (args.has("functions")) {
      record.functions(args.records("functions", Dispatch::readFunction));
    }
    if (args.has("params")) {
      record.params(args.map("params"));
    }
    args.end();
    return record.build();
  }

  private static HighlightQuery readHighlightQuery(Args args) {
    HighlightQuery.Builder record = HighlightQuery.builder();
    if (args.has("field")) {
      record.field(args.text("field"));
    }
    if (args.has("text")) {
      record.text(args.text("text"));
    }
    if (args.has("query_type")) {
      record.queryType(args.text("query_type"));
    }
    args.end();
    return record.build();
  }

  private static IndexParam readIndexParam(Args args) {
    IndexParam.Builder record = IndexParam.builder();
    if (args.has("field_name")) {
      record.fieldName(args.text("field_name"));
    }
    if (args.has("index_type")) {
      record.indexType(args.member("index_type", IndexType::of));
    }
    if (args.has("index_name")) {
      record.indexName(args.text("index_name"));
    }
    if (args.has("metric_type")) {
      record.metricType(args.member("metric_type", MetricType::of));
    }
    Map<String, ?> open = args.open("params");
    if (!open.isEmpty()) {
      record.params(open);
    }
    args.end();
    return record.build();
  }

  private static LexicalHighlighter readLexicalHighlighter(Args args) {
    LexicalHighlighter.Builder record = LexicalHighlighter.builder();
    if (args.has("highlight_query")) {
      record.highlightQuery(args.records("highlight_query", Dispatch::readHighlightQuery));
    }
    if (args.has("highlight_search_text")) {
      record.highlightSearchText(args.flag("highlight_search_text"));
    }
    if (args.has("pre_tags")) {
      record.preTags(args.texts("pre_tags"));
    }
    if (args.has("post_tags")) {
      record.postTags(args.texts("post_tags"));
    }
    if (args.has("fragment_offset")) {
      record.fragmentOffset(args.whole("fragment_offset"));
    }
    if (args.has("fragment_size")) {
      record.fragmentSize(args.whole("fragment_size"));
    }
    if (args.has("num_of_fragments")) {
      record.numOfFragments(args.whole("num_of_fragments"));
    }
    args.end();
    return record.build();
  }

  private static LimitOp readLimitOp(Args args) {
    LimitOp.Builder record = LimitOp.builder();
    if (args.has("limit")) {
      record.limit(args.whole("limit"));
    }
    if (args.has("offset")) {
      record.offset(args.whole("offset"));
    }
    args.end();
    return record.build();
  }

  private static MapOp readMapOp(Args args) {
    MapOp.Builder record = MapOp.builder();
    if (args.has("output")) {
      record.output(args.text("output"));
    }
    if (args.has("expr")) {
      record.expr(args.record("expr", Dispatch::readFunctionChainExpr));
    }
    args.end();
    return record.build();
  }

  private static MetricAggregation readMetricAggregation(Args args) {
    MetricAggregation.Builder record = MetricAggregation.builder();
    if (args.has("op")) {
      record.op(args.member("op", MetricOp::of));
    }
    if (args.has("field_name")) {
      record.fieldName(args.text("field_name"));
    }
    args.end();
    return record.build();
  }

  private static NumCombineExpr readNumCombineExpr(Args args) {
    NumCombineExpr.Builder record = NumCombineExpr.builder();
    if (args.has("columns")) {
      record.columns(args.texts("columns"));
    }
    if (args.has("mode")) {
      record.mode(args.member("mode", CombineMode::of));
    }
    if (args.has("weights")) {
      record.weights(args.numbers("weights"));
    }
    args.end();
    return record.build();
  }

  private static OrderBy readOrderBy(Args args) {
    OrderBy.Builder record = OrderBy.builder();
    if (args.has("field")) {
      record.field(args.text("field"));
    }
    if (args.has("order")) {
      record.order(args.member("order", SortOrder::of));
    }
    args.end();
    return record.build();
  }

  private static RRFRanker readRRFRanker(Args args) {
    RRFRanker.Builder record = RRFRanker.builder();
    if (args.has("k")) {
      record.k(args.whole("k"));
    }
    args.end();
    return record.build();
  }

  private static RerankModelExpr readRerankModelExpr(Args args) {
    RerankModelExpr.Builder record = RerankModelExpr.builder();
    if (args.has("column")) {
      record.column(args.text("column"));
    }
    if (args.has("queries")) {
      record.queries(args.texts("queries"));
    }
    Map<String, ?> open = args.open("params");
    if (!open.isEmpty()) {
      record.params(open);
    }
    args.end();
    return record.build();
  }

  private static RoundDecimalExpr readRoundDecimalExpr(Args args) {
    RoundDecimalExpr.Builder record = RoundDecimalExpr.builder();
    if (args.has("column")) {
      record.column(args.text("column"));
    }
    if (args.has("decimal")) {
      record.decimal(args.int32("decimal"));
    }
    args.end();
    return record.build();
  }

  private static SearchAggregation readSearchAggregation(Args args) {
    SearchAggregation.Builder record = SearchAggregation.builder();
    if (args.has("fields")) {
      record.fields(args.texts("fields"));
    }
    if (args.has("size")) {
      record.size(args.whole("size"));
    }
    if (args.has("metrics")) {
      record.metrics(args.entries("metrics", Dispatch::readMetricAggregation));
    }
    if (args.has("order")) {
      record.order(args.records("order", Dispatch::readBucketOrder));
    }
    if (args.has("top_hits")) {
      record.topHits(args.record("top_hits", Dispatch::readTopHits));
    }
    if (args.has("sub_aggregation")) {
      record.subAggregation(args.record("sub_aggregation", Dispatch::readSearchAggregation));
    }
    args.end();
    return record.build();
  }

  private static SearchParams readSearchParams(Args args) {
    SearchParams.Builder record = SearchParams.builder();
    if (args.has("metric_type")) {
      record.metricType(args.member("metric_type", MetricType::of));
    }
    if (args.has("params")) {
      record.params(args.map("params"));
    }
    if (args.has("offset")) {
      record.offset(args.whole("offset"));
    }
    if (args.has("ignore_growing")) {
      record.ignoreGrowing(args.flag("ignore_growing"));
    }
    if (args.has("analyzer_name")) {
      record.analyzerName(args.text("analyzer_name"));
    }
    if (args.has("hints")) {
      record.hints(args.text("hints"));
    }
    if (args.has("page_retain_order")) {
      record.pageRetainOrder(args.flag("page_retain_order"));
    }
    Map<String, ?> open = args.open("others");
    if (!open.isEmpty()) {
      record.others(open);
    }
    args.end();
    return record.build();
  }

  private static SemanticHighlighter readSemanticHighlighter(Args args) {
    SemanticHighlighter.Builder record = SemanticHighlighter.builder();
    if (args.has("queries")) {
      record.queries(args.texts("queries"));
    }
    if (args.has("input_fields")) {
      record.inputFields(args.texts("input_fields"));
    }
    if (args.has("pre_tags")) {
      record.preTags(args.texts("pre_tags"));
    }
    if (args.has("post_tags")) {
      record.postTags(args.texts("post_tags"));
    }
    if (args.has("threshold")) {
      record.threshold(args.number("threshold"));
    }
    if (args.has("highlight_only")) {
      record.highlightOnly(args.flag("highlight_only"));
    }
    if (args.has("model_deployment_id")) {
      record.modelDeploymentId(args.text("model_deployment_id"));
    }
    if (args.has("max_client_batch_size")) {
      record.maxClientBatchSize(args.whole("max_client_batch_size"));
    }
    args.end();
    return record.build();
  }

  private static SortOp readSortOp(Args args) {
    SortOp.Builder record = SortOp.builder();
    if (args.has("by")) {
      record.by(args.text("by"));
    }
    if (args.has("desc")) {
      record.desc(args.flag("desc"));
    }
    if (args.has("tie_break_col")) {
      record.tieBreakCol(args.text("tie_break_col"));
    }
    args.end();
    return record.build();
  }

  private static StructFieldSchema readStructFieldSchema(Args args) {
    StructFieldSchema.Builder record = StructFieldSchema.builder();
    if (args.has("name")) {
      record.name(args.text("name"));
    }
    if (args.has("description")) {
      record.description(args.text("description"));
    }
    if (args.has("nullable")) {
      record.nullable(args.flag("nullable"));
    }
    if (args.has("max_capacity")) {
      record.maxCapacity(args.int32("max_capacity"));
    }
    if (args.has("fields")) {
      record.fields(args.records("fields", Dispatch::readFieldSchema));
    }
    if (args.has("mmap_enabled")) {
      record.mmapEnabled(args.flag("mmap_enabled"));
    }
    if (args.has("warmup")) {
      record.warmup(args.text("warmup"));
    }
    args.end();
    return record.build();
  }

  private static TopHits readTopHits(Args args) {
    TopHits.Builder record = TopHits.builder();
    if (args.has("size")) {
      record.size(args.whole("size"));
    }
    if (args.has("sort")) {
      record.sort(args.records("sort", Dispatch::readTopHitsOrder));
    }
    args.end();
    return record.build();
  }

  private static TopHitsOrder readTopHitsOrder(Args args) {
    TopHitsOrder.Builder record = TopHitsOrder.builder();
    if (args.has("field_name")) {
      record.fieldName(args.text("field_name"));
    }
    if (args.has("direction")) {
      record.direction(args.member("direction", SortOrder::of));
    }
    args.end();
    return record.build();
  }

  private static WeightedRanker readWeightedRanker(Args args) {
    WeightedRanker.Builder record = WeightedRanker.builder();
    if (args.has("weights")) {
      record.weights(args.numbers("weights"));
    }
    if (args.has("norm_score")) {
      record.normScore(args.flag("norm_score"));
    }
    args.end();
    return record.build();
  }

  private static XgboostExpr readXgboostExpr(Args args) {
    XgboostExpr.Builder record = XgboostExpr.builder();
    if (args.has("features")) {
      record.features(args.texts("features"));
    }
    if (args.has("model_resource")) {
      record.modelResource(args.text("model_resource"));
    }
    if (args.has("output")) {
      record.output(args.member("output", XgboostOutput::of));
    }
    args.end();
    return record.build();
  }

  private static FunctionChainExpr readFunctionChainExpr(Args args) {
    String kind = args.kind();
    if (kind.equals("NumCombineExpr")) {
      return FunctionChainExpr.of(readNumCombineExpr(args));
    }
    if (kind.equals("DecayExpr")) {
      return FunctionChainExpr.of(readDecayExpr(args));
    }
    if (kind.equals("RoundDecimalExpr")) {
      return FunctionChainExpr.of(readRoundDecimalExpr(args));
    }
    if (kind.equals("XgboostExpr")) {
      return FunctionChainExpr.of(readXgboostExpr(args));
    }
    if (kind.equals("RerankModelExpr")) {
      return FunctionChainExpr.of(readRerankModelExpr(args));
    }
    if (kind.equals("CallExpr")) {
      return FunctionChainExpr.of(readCallExpr(args));
    }
    throw new NotExpressible("there is no FunctionChainExpr " + kind);
  }

  private static FunctionChainOp readFunctionChainOp(Args args) {
    String kind = args.kind();
    if (kind.equals("MapOp")) {
      return FunctionChainOp.of(readMapOp(args));
    }
    if (kind.equals("SortOp")) {
      return FunctionChainOp.of(readSortOp(args));
    }
    if (kind.equals("LimitOp")) {
      return FunctionChainOp.of(readLimitOp(args));
    }
    throw new NotExpressible("there is no FunctionChainOp " + kind);
  }

  private static Highlighter readHighlighter(Args args) {
    String kind = args.kind();
    if (kind.equals("LexicalHighlighter")) {
      return Highlighter.of(readLexicalHighlighter(args));
    }
    if (kind.equals("SemanticHighlighter")) {
      return Highlighter.of(readSemanticHighlighter(args));
    }
    throw new NotExpressible("there is no Highlighter " + kind);
  }

  private static Ranker readRanker(Args args) {
    String kind = args.kind();
    if (kind.equals("RRFRanker")) {
      return Ranker.of(readRRFRanker(args));
    }
    if (kind.equals("WeightedRanker")) {
      return Ranker.of(readWeightedRanker(args));
    }
    if (kind.equals("Function")) {
      return Ranker.of(readFunction(args));
    }
    if (kind.equals("FunctionScore")) {
      return Ranker.of(readFunctionScore(args));
    }
    throw new NotExpressible("there is no Ranker " + kind);
  }

  private static SearchRanker readSearchRanker(Args args) {
    String kind = args.kind();
    if (kind.equals("Function")) {
      return SearchRanker.of(readFunction(args));
    }
    if (kind.equals("FunctionScore")) {
      return SearchRanker.of(readFunctionScore(args));
    }
    throw new NotExpressible("there is no SearchRanker " + kind);
  }

  private static Object writeCollectionSchema(CollectionSchema record) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("description", Values.write(record.description()));
    made.put("auto_id", Values.write(record.autoId()));
    made.put("enable_dynamic_field", Values.write(record.enableDynamicField()));
    made.put("enable_namespace", Values.write(record.enableNamespace()));
    made.put("primary_field", Values.write(record.primaryField()));
    made.put("partition_key_field", Values.write(record.partitionKeyField()));
    made.put("clustering_key_field", Values.write(record.clusteringKeyField()));
    made.put("external_source", Values.write(record.externalSource()));
    made.put("external_spec", Values.write(record.externalSpec()));
    made.put("fields", Values.each(record.fields(), Dispatch::writeFieldSchema));
    made.put("struct_fields", Values.each(record.structFields(), Dispatch::writeStructFieldSchema));
    made.put("functions", Values.each(record.functions(), Dispatch::writeFunction));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  private static Object writeFieldSchema(FieldSchema record) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("name", Values.write(record.name()));
    made.put("data_type", Values.write(record.dataType()));
    made.put("description", Values.write(record.description()));
    made.put("is_primary", Values.write(record.isPrimary()));
    made.put("auto_id", Values.write(record.autoId()));
    made.put("is_partition_key", Values.write(record.isPartitionKey()));
    made.put("is_clustering_key", Values.write(record.isClusteringKey()));
    made.put("is_dynamic", Values.write(record.isDynamic()));
    made.put("nullable", Values.write(record.nullable()));
    made.put("default_value", Values.write(record.defaultValue()));
    made.put("element_type", Values.write(record.elementType()));
    made.put("dim", Values.write(record.dim()));
    made.put("max_length", Values.write(record.maxLength()));
    made.put("max_capacity", Values.write(record.maxCapacity()));
    made.put("enable_analyzer", Values.write(record.enableAnalyzer()));
    made.put("enable_match", Values.write(record.enableMatch()));
    made.put("analyzer_params", Values.write(record.analyzerParams()));
    made.put("multi_analyzer_params", Values.write(record.multiAnalyzerParams()));
    made.put("mmap_enabled", Values.write(record.mmapEnabled()));
    made.put("warmup", Values.write(record.warmup()));
    made.put("external_field", Values.write(record.externalField()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  private static Object writeFunction(Function record) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("name", Values.write(record.name()));
    made.put("function_type", Values.write(record.functionType()));
    made.put("input_field_names", Values.write(record.inputFieldNames()));
    made.put("output_field_names", Values.write(record.outputFieldNames()));
    made.put("description", Values.write(record.description()));
    made.put("params", Values.write(record.params()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  private static Object writeIndexParam(IndexParam record) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("field_name", Values.write(record.fieldName()));
    made.put("index_type", Values.write(record.indexType()));
    made.put("index_name", Values.write(record.indexName()));
    made.put("metric_type", Values.write(record.metricType()));
    made.put("params", Values.write(record.params()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  private static Object writeStructFieldSchema(StructFieldSchema record) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("name", Values.write(record.name()));
    made.put("description", Values.write(record.description()));
    made.put("nullable", Values.write(record.nullable()));
    made.put("max_capacity", Values.write(record.maxCapacity()));
    made.put("fields", Values.each(record.fields(), Dispatch::writeFieldSchema));
    made.put("mmap_enabled", Values.write(record.mmapEnabled()));
    made.put("warmup", Values.write(record.warmup()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeAggregationBucket(AggregationBucket result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("key", Values.each(result.key(), Dispatch::writeBucketKey));
    made.put("count", Values.write(result.count()));
    made.put("metrics", Values.write(result.metrics()));
    made.put("hits", Values.each(result.hits(), Dispatch::writeAggregationHit));
    made.put("sub_groups", Values.each(result.subGroups(), Dispatch::writeAggregationBucket));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeAggregationHit(AggregationHit result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("pk", Values.write(result.pk()));
    made.put("score", Values.write(result.score()));
    made.put("fields", Values.write(result.fields()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeAliasInfo(AliasInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("alias", Values.write(result.alias()));
    made.put("collection_name", Values.write(result.collectionName()));
    made.put("db_name", result.dbName().isEmpty() ? null : Values.write(result.dbName()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeAliasList(AliasList result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("aliases", Values.write(result.aliases()));
    made.put("collection_name", Values.write(result.collectionName()));
    made.put("db_name", Values.write(result.dbName()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeBucketKey(BucketKey result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("field_name", Values.write(result.fieldName()));
    made.put("field_id", Values.write(result.fieldId()));
    made.put("value", Values.write(result.value()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeCollectionInfo(CollectionInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("collection_name", Values.write(result.collectionName()));
    made.put("auto_id", Values.write(result.autoId()));
    made.put("num_shards", Values.write(result.numShards()));
    made.put("description", Values.write(result.description()));
    made.put("fields", Values.each(result.fields(), Dispatch::writeFieldInfo));
    made.put("functions", Values.each(result.functions(), Dispatch::writeFunctionInfo));
    made.put("aliases", Values.write(result.aliases()));
    made.put("collection_id", Values.write(result.collectionId()));
    made.put("consistency_level", Values.write(result.consistencyLevel()));
    made.put("properties", Values.write(result.properties()));
    made.put("num_partitions", Values.write(result.numPartitions()));
    made.put("enable_dynamic_field", Values.write(result.enableDynamicField()));
    made.put("enable_namespace", Values.write(result.enableNamespace()));
    made.put("schema_version", Values.write(result.schemaVersion()));
    made.put(
        "external_source",
        result.externalSource().isEmpty() ? null : Values.write(result.externalSource()));
    made.put(
        "external_spec",
        result.externalSpec().isEmpty() ? null : Values.write(result.externalSpec()));
    made.put(
        "created_timestamp",
        result.createdTimestamp() == 0 ? null : Values.unsigned(result.createdTimestamp()));
    made.put(
        "update_timestamp",
        result.updateTimestamp() == 0 ? null : Values.unsigned(result.updateTimestamp()));
    made.put("db_name", result.dbName().isEmpty() ? null : Values.write(result.dbName()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeCollectionStats(CollectionStats result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("row_count", Values.write(result.rowCount()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeDatabaseInfo(DatabaseInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("name", Values.write(result.name()));
    made.put("properties", Values.write(result.properties()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeDeleteResult(DeleteResult result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("delete_count", Values.write(result.deleteCount()));
    made.put("ids", result.ids() == null ? null : Values.write(result.ids()));
    made.put("cost", Values.write(result.cost()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeFieldInfo(FieldInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("field_id", Values.write(result.fieldId()));
    made.put("name", Values.write(result.name()));
    made.put("description", Values.write(result.description()));
    made.put("type", Values.write(result.type()));
    made.put("params", writeFieldParams(result.params()));
    made.put("default_value", Values.write(result.defaultValue()));
    made.put(
        "element_type",
        result.elementType().number() == 0 ? null : Values.write(result.elementType()));
    made.put("is_primary", !result.isPrimary() ? null : Values.write(result.isPrimary()));
    made.put("auto_id", !result.autoId() ? null : Values.write(result.autoId()));
    made.put(
        "is_partition_key",
        !result.isPartitionKey() ? null : Values.write(result.isPartitionKey()));
    made.put(
        "is_clustering_key",
        !result.isClusteringKey() ? null : Values.write(result.isClusteringKey()));
    made.put("is_dynamic", !result.isDynamic() ? null : Values.write(result.isDynamic()));
    made.put("nullable", !result.nullable() ? null : Values.write(result.nullable()));
    made.put(
        "is_function_output",
        !result.isFunctionOutput() ? null : Values.write(result.isFunctionOutput()));
    made.put(
        "external_field",
        result.externalField().isEmpty() ? null : Values.write(result.externalField()));
    made.put("struct_fields", Values.each(result.structFields(), Dispatch::writeStructMemberInfo));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeFieldParams(FieldParams result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("dim", Values.write(result.dim()));
    made.put("max_length", Values.write(result.maxLength()));
    made.put("max_capacity", Values.write(result.maxCapacity()));
    made.put("mmap_enabled", Values.write(result.mmapEnabled()));
    made.putAll(Values.members(result.others()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeFunctionInfo(FunctionInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("name", Values.write(result.name()));
    made.put("id", Values.write(result.id()));
    made.put("description", Values.write(result.description()));
    made.put("type", Values.write(result.type()));
    made.put("params", Values.write(result.params()));
    made.put("input_field_names", Values.write(result.inputFieldNames()));
    made.put("input_field_ids", Values.write(result.inputFieldIds()));
    made.put("output_field_names", Values.write(result.outputFieldNames()));
    made.put("output_field_ids", Values.write(result.outputFieldIds()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeIndexInfo(IndexInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("field_name", Values.write(result.fieldName()));
    made.put("index_name", Values.write(result.indexName()));
    made.put("index_type", Values.write(result.indexType()));
    made.put("metric_type", Values.write(result.metricType()));
    made.put("params", Values.write(result.params()));
    made.put("total_rows", Values.write(result.totalRows()));
    made.put("indexed_rows", Values.write(result.indexedRows()));
    made.put("pending_index_rows", Values.write(result.pendingIndexRows()));
    made.put("state", Values.write(result.state()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeInsertResult(InsertResult result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("insert_count", Values.write(result.insertCount()));
    made.put("ids", Values.write(result.ids()));
    made.put("cost", Values.write(result.cost()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeLoadStateInfo(LoadStateInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("state", Values.write(result.state()));
    made.put("progress", Values.write(result.progress()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writePartitionStats(PartitionStats result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("row_count", Values.write(result.rowCount()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeServerInfo(ServerInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("version", Values.write(result.version()));
    made.put("build_time", Values.write(result.buildTime()));
    made.put("git_commit", Values.write(result.gitCommit()));
    made.put("go_version", Values.write(result.goVersion()));
    made.put("deploy_mode", Values.write(result.deployMode()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeStructMemberInfo(StructMemberInfo result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("field_id", Values.write(result.fieldId()));
    made.put("name", Values.write(result.name()));
    made.put("description", Values.write(result.description()));
    made.put("type", Values.write(result.type()));
    made.put("params", writeFieldParams(result.params()));
    made.values().removeIf(Objects::isNull);
    return made;
  }

  static Object writeUpsertResult(UpsertResult result) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("upsert_count", Values.write(result.upsertCount()));
    made.put("ids", Values.write(result.ids()));
    made.put("cost", Values.write(result.cost()));
    made.values().removeIf(Objects::isNull);
    return made;
  }
}
