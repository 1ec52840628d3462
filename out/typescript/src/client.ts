/** The client of the API. Made by Lockstep from spec/; do not edit. */
import { CollectionSchemaBuilder, IndexParamsBuilder, StructFieldSchemaBuilder } from './builders.js';
import {
  decodeAggregationBucket,
  decodeAliasInfo,
  decodeAliasList,
  decodeCollectionInfo,
  decodeCollectionStats,
  decodeDatabaseInfo,
  decodeIndexInfo,
  decodePartitionStats,
  decodeServerInfo,
} from './decoders.js';
import {
  encodeCollectionSchema,
  encodeFunction,
  encodeFunctionChain,
  encodeFunctionScore,
  encodeHighlighter,
  encodeSearchAggregation,
} from './encoders.js';
import {
  type CompactionState,
  compactionStateNames,
  consistencyLevelNames,
  dataTypeNames,
  fieldOpNames,
  groupScorerNames,
  jsonCastNames,
  loadPriorityNames,
  loadStateNames,
  metricTypeNames,
  primaryKeyTypeNames,
  sizeUnitNames,
} from './enums.js';
import type { Row } from './internal/columns.js';
import {
  type Call,
  type CallOptions,
  Checks,
  Client,
  type Integer,
  type JsonValue,
  clientHost,
  count,
  countIds,
  countQueries,
  decodeHits,
  decodeIds,
  decodeRows,
  encodeIds,
  encodeQueries,
  encodeRows,
  encodeTemplate,
  exact,
  guaranteeTimestamp,
  hasNoRows,
  idsFilter,
  impliesPartial,
  isQueryKind,
  joinComma,
  listed,
  localTime,
  mapPairs,
  merged,
  needed,
  nowMilliseconds,
  orderText,
  parseAddress,
  present,
  queryPages,
  readCount,
  searchPages,
  serialized,
  serverType,
  sizeInMegabytes,
  sortedEntries,
  toInt64,
  toJson,
  toPairs,
  toUint64,
  unpacked,
} from './internal/functions.js';
import type { Hits, SearchResult } from './internal/hits.js';
import type { PageIterator } from './internal/page_iterator.js';
import type { RowSet } from './internal/row_set.js';
import {
  checkAnnSearchRequest,
  checkCollectionSchema,
  checkFieldSchema,
  checkFunction,
  checkFunctionChain,
  checkFunctionScore,
  checkIndexParam,
  checkLexicalHighlighter,
  checkOrderBy,
  checkRRFRanker,
  checkSearchAggregation,
  checkSearchParams,
  checkSemanticHighlighter,
  checkStructFieldSchema,
  checkWeightedRanker,
  verifyCollectionSchema,
} from './record_checks.js';
import type { CollectionSchema, FieldSchema, IndexParams, StructFieldSchema } from './records.js';
import {
  compactNames,
  connectNames,
  createCollectionNames,
  createFieldSchemaNames,
  createSchemaNames,
  createStructFieldSchemaNames,
  deleteNames,
  getNames,
  hybridSearchNames,
  loadCollectionNames,
  loadPartitionsNames,
  queryIteratorNames,
  queryNames,
  searchIteratorNames,
  searchNames,
  upsertNames,
} from './request_names.js';
import type {
  AddIndexRequest,
  AlterAliasRequest,
  AlterCollectionFieldRequest,
  AlterCollectionPropertiesRequest,
  AlterDatabasePropertiesRequest,
  AlterIndexPropertiesRequest,
  CloseRequest,
  CompactRequest,
  ConnectRequest,
  CreateAliasRequest,
  CreateCollectionRequest,
  CreateDatabaseRequest,
  CreateFieldSchemaRequest,
  CreateIndexRequest,
  CreatePartitionRequest,
  CreateSchemaRequest,
  CreateStructFieldSchemaRequest,
  DeleteRequest,
  DescribeAliasRequest,
  DescribeCollectionRequest,
  DescribeDatabaseRequest,
  DescribeIndexRequest,
  DropAliasRequest,
  DropCollectionPropertiesRequest,
  DropCollectionRequest,
  DropDatabasePropertiesRequest,
  DropDatabaseRequest,
  DropIndexPropertiesRequest,
  DropIndexRequest,
  DropPartitionRequest,
  FlushRequest,
  GetCollectionStatsRequest,
  GetCompactionStateRequest,
  GetLoadStateRequest,
  GetPartitionStatsRequest,
  GetRequest,
  GetServerInfoRequest,
  GetServerTypeRequest,
  GetServerVersionRequest,
  HasCollectionRequest,
  HasPartitionRequest,
  HybridSearchRequest,
  InsertRequest,
  ListAliasesRequest,
  ListCollectionsRequest,
  ListDatabasesRequest,
  ListIndexesRequest,
  ListPartitionsRequest,
  LoadCollectionRequest,
  LoadPartitionsRequest,
  QueryIteratorRequest,
  QueryRequest,
  RefreshLoadRequest,
  ReleaseCollectionRequest,
  ReleasePartitionsRequest,
  RenameCollectionRequest,
  SearchIteratorRequest,
  SearchRequest,
  SessionRequest,
  TruncateCollectionRequest,
  UpsertRequest,
  UseDatabaseRequest,
} from './requests.js';
import type {
  AliasInfo,
  AliasList,
  CollectionInfo,
  CollectionStats,
  DatabaseInfo,
  DeleteResult,
  IndexInfo,
  InsertResult,
  LoadStateInfo,
  PartitionStats,
  ServerInfo,
  UpsertResult,
} from './results.js';
import * as rpcs from './rpcs.js';
import { retry, settings, target, waits } from './settings.js';
import * as enums from './wire/enums.js';
import type * as received from './wire/received.js';

/** A client of one server. It connects with the first call, and can be shared by everything that runs. */
export class MilvusClient extends Client {
  readonly #options: ConnectOptions;

  /** Checks its arguments and sends nothing: the client connects with the first call, or with `connect`. */
  constructor(request: ConnectRequest = {}) {
    const options = checkConnect(request);
    super(settings, options);
    this.#options = options;
  }

  /** Make a field for a schema. */
  static createFieldSchema(request: CreateFieldSchemaRequest): FieldSchema {
    const call = new Checks('create_field_schema');
    call.known(request, createFieldSchemaNames);
    const name = call.name('name', request.name);
    const dataType = call.member('data_type', request.dataType, dataTypeNames);
    const desc = call.string('desc', request.desc, { default: '' });
    const isPrimary = call.bool('is_primary', request.isPrimary, { default: false });
    const autoId = call.bool('auto_id', request.autoId, { default: false });
    const isPartitionKey = call.bool('is_partition_key', request.isPartitionKey, { default: false });
    const isClusteringKey = call.bool('is_clustering_key', request.isClusteringKey, { default: false });
    const isDynamic = call.bool('is_dynamic', request.isDynamic, { default: false });
    const nullable = call.bool('nullable', request.nullable, { default: false });
    const defaultValue = call.json('default_value', request.defaultValue, { optional: true });
    const elementType = call.member('element_type', request.elementType, dataTypeNames, { optional: true });
    const dim = call.int32('dim', request.dim, { optional: true, min: 1, max: 32768 });
    const maxLength = call.int32('max_length', request.maxLength, { optional: true, min: 1, max: 65535 });
    const maxCapacity = call.int32('max_capacity', request.maxCapacity, { optional: true, min: 1 });
    const enableAnalyzer = call.bool('enable_analyzer', request.enableAnalyzer, { optional: true });
    const enableMatch = call.bool('enable_match', request.enableMatch, { optional: true });
    const analyzerParams = call.mapOf('analyzer_params', request.analyzerParams, (_at, each) => each as JsonValue, { optional: true });
    const multiAnalyzerParams = call.mapOf('multi_analyzer_params', request.multiAnalyzerParams, (_at, each) => each as JsonValue, {
      optional: true,
    });
    const mmapEnabled = call.bool('mmap_enabled', request.mmapEnabled, { optional: true });
    const warmup = call.string('warmup', request.warmup, { optional: true, emptyAbsent: true });
    const externalField = call.string('external_field', request.externalField, { optional: true, emptyAbsent: true });
    return present<FieldSchema>({
      name,
      dataType,
      description: desc,
      isPrimary,
      autoId,
      isPartitionKey,
      isClusteringKey,
      isDynamic,
      nullable,
      defaultValue,
      elementType,
      dim,
      maxLength,
      maxCapacity,
      enableAnalyzer,
      enableMatch,
      analyzerParams,
      multiAnalyzerParams,
      mmapEnabled,
      warmup,
      externalField,
    });
  }

  /** Start a schema. */
  static createSchema(request: CreateSchemaRequest = {}): CollectionSchemaBuilder {
    const call = new Checks('create_schema');
    call.known(request, createSchemaNames);
    const description = call.string('description', request.description, { default: '' });
    const autoId = call.bool('auto_id', request.autoId, { default: false });
    const enableDynamicField = call.bool('enable_dynamic_field', request.enableDynamicField, { default: false });
    const enableNamespace = call.bool('enable_namespace', request.enableNamespace, { optional: true });
    const primaryField = call.string('primary_field', request.primaryField, { optional: true, emptyAbsent: true });
    const partitionKeyField = call.string('partition_key_field', request.partitionKeyField, { optional: true, emptyAbsent: true });
    const clusteringKeyField = call.string('clustering_key_field', request.clusteringKeyField, { optional: true, emptyAbsent: true });
    const externalSource = call.string('external_source', request.externalSource, { optional: true, emptyAbsent: true });
    const externalSpec = call.string('external_spec', request.externalSpec, { optional: true, emptyAbsent: true });
    const fields = call.listOf('fields', request.fields, (at, each) => call.record(at, each, checkFieldSchema), { default: [] });
    const structFields = call.listOf('struct_fields', request.structFields, (at, each) => call.record(at, each, checkStructFieldSchema), {
      default: [],
    });
    const functions = call.listOf('functions', request.functions, (at, each) => call.record(at, each, checkFunction), { default: [] });
    return new CollectionSchemaBuilder(
      present<CollectionSchema>({
        description,
        autoId,
        enableDynamicField,
        enableNamespace,
        primaryField,
        partitionKeyField,
        clusteringKeyField,
        externalSource,
        externalSpec,
        fields,
        structFields,
        functions,
      }),
    );
  }

  /** Start the schema of a field that holds lists of structs. Since Milvus 2.6. */
  static createStructFieldSchema(request: CreateStructFieldSchemaRequest = {}): StructFieldSchemaBuilder {
    const call = new Checks('create_struct_field_schema');
    call.known(request, createStructFieldSchemaNames);
    const name = call.string('name', request.name, { default: '' });
    const description = call.string('description', request.description, { default: '' });
    const nullable = call.bool('nullable', request.nullable, { default: false });
    const maxCapacity = call.int32('max_capacity', request.maxCapacity, { optional: true, min: 1 });
    const fields = call.listOf('fields', request.fields, (at, each) => call.record(at, each, checkFieldSchema), { default: [] });
    const mmapEnabled = call.bool('mmap_enabled', request.mmapEnabled, { optional: true });
    const warmup = call.string('warmup', request.warmup, { optional: true, emptyAbsent: true });
    return new StructFieldSchemaBuilder(
      present<StructFieldSchema>({ name, description, nullable, maxCapacity, fields, mmapEnabled, warmup }),
    );
  }

  /** Start a list of indexes, empty or with the first one. */
  static prepareIndexParams(first?: AddIndexRequest): IndexParamsBuilder {
    const made = new IndexParamsBuilder();
    return first === undefined ? made : made.addIndex(first);
  }

  /** Connects now instead of with the first call. Concurrent calls share one attempt; a failed one is made anew by the next call. */
  connect(options?: CallOptions): Promise<void> {
    return this.establish(options);
  }

  /**
   * Make an alias stand for another collection.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   * @throws ServerError `alias_not_found`: No alias has the name.
   */
  async alterAlias(request: AlterAliasRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('alter_alias', request, options, ['collectionName', 'alias']);
    const collectionName = call.name('collection_name', request.collectionName);
    const alias = call.name('alias', request.alias);
    await call.forgetting([{ schema: alias }], () =>
      call.repeatable(rpcs.AlterAlias, { collection_name: collectionName, alias, db_name: call.options.dbName }),
    );
  }

  /**
   * Give a collection a second name.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async createAlias(request: CreateAliasRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('create_alias', request, options, ['collectionName', 'alias']);
    const collectionName = call.name('collection_name', request.collectionName);
    const alias = call.name('alias', request.alias);
    await call.forgetting([{ schema: alias }], () =>
      call.once(rpcs.CreateAlias, { collection_name: collectionName, alias, db_name: call.options.dbName }),
    );
  }

  /**
   * What an alias stands for. Since Milvus 2.3.4.
   * @returns The alias and its collection.
   * @throws ServerError `alias_not_found`: No alias has the name.
   */
  async describeAlias(request: DescribeAliasRequest, options?: CallOptions): Promise<AliasInfo> {
    const call: Call = this.begin('describe_alias', request, options, ['alias']);
    call.since('2.3.4', 'describe_alias');
    const alias = call.name('alias', request.alias);
    const response = await call.read(rpcs.DescribeAlias, { alias, db_name: call.options.dbName });
    return decodeAliasInfo(response);
  }

  /** Take a second name away. The collection stays. */
  async dropAlias(request: DropAliasRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('drop_alias', request, options, ['alias']);
    const alias = call.name('alias', request.alias);
    await call.forgetting([{ schema: alias }], () => call.repeatable(rpcs.DropAlias, { alias, db_name: call.options.dbName }));
  }

  /**
   * Aliases of a collection, or of all. Since Milvus 2.3.4.
   * @returns The collection and its aliases; of all collections where none was named.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async listAliases(request: ListAliasesRequest = {}, options?: CallOptions): Promise<AliasList> {
    const call: Call = this.begin('list_aliases', request, options, ['collectionName']);
    call.since('2.3.4', 'list_aliases');
    const collectionName = call.name('collection_name', request.collectionName, { optional: true, emptyAbsent: true });
    const response = await call.read(rpcs.ListAliases, { collection_name: collectionName, db_name: call.options.dbName });
    return decodeAliasList(response);
  }

  /** Close the client. Calls under way end with a transport error. Twice is once. */
  close(request: CloseRequest = {}): Promise<void> {
    this.begin('close', request, undefined, []);
    this.setState({ closed: true });
    return Promise.resolve();
  }

  /**
   * What the server is: its version, build and deployment. Since Milvus 2.2.9.
   * @returns What the server tells of itself.
   */
  async getServerInfo(request: GetServerInfoRequest = {}, options?: CallOptions): Promise<ServerInfo> {
    const call: Call = this.begin('get_server_info', request, options, []);
    call.since('2.2.9', 'get_server_info');
    const response = await call.read(rpcs.Connect, { client_info: {} });
    return decodeServerInfo(response);
  }

  /**
   * Kind of the server.
   * @returns `milvus`, or `zilliz` for Zilliz Cloud; by the address alone.
   */
  async getServerType(request: GetServerTypeRequest = {}): Promise<string> {
    this.begin('get_server_type', request, undefined, []);
    const kind = serverType(this.host);
    return kind;
  }

  /**
   * Version of the server.
   * @returns Such as `2.6.4` or `milvus_lite-3.2.2`.
   */
  async getServerVersion(request: GetServerVersionRequest = {}, options?: CallOptions): Promise<string> {
    const call: Call = this.begin('get_server_version', request, options, []);
    const response = await call.read(rpcs.GetVersion, {});
    return response.version;
  }

  /** A client over the same connection, whose reads go to one cluster. Since Milvus 3.0. */
  session(request: SessionRequest): MilvusClient {
    const call: Call = this.begin('session', request, undefined, ['clusterId']);
    const clusterId = call.string('cluster_id', request.clusterId, { notBlank: true });
    return this.pinned(call, new MilvusClient({ uri: this.#options.uri }), { cluster_id: clusterId }, '3.0');
  }

  /**
   * Change parameters of a field. Since Milvus 2.5.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async alterCollectionField(request: AlterCollectionFieldRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('alter_collection_field', request, options, ['collectionName', 'fieldName', 'fieldParams']);
    call.since('2.5', 'alter_collection_field');
    const collectionName = call.name('collection_name', request.collectionName);
    const fieldName = call.name('field_name', request.fieldName);
    const fieldParams = call.mapOf('field_params', request.fieldParams, (_at, each) => each as JsonValue, { notEmpty: true });
    await call.forgetting([{ schema: collectionName }], () =>
      call.repeatable(rpcs.AlterCollectionField, {
        collection_name: collectionName,
        field_name: fieldName,
        properties: mapPairs(fieldParams),
        db_name: call.options.dbName,
      }),
    );
  }

  /**
   * Set properties of a collection. Since Milvus 2.3.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async alterCollectionProperties(request: AlterCollectionPropertiesRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('alter_collection_properties', request, options, ['collectionName', 'properties']);
    call.since('2.3', 'alter_collection_properties');
    const collectionName = call.name('collection_name', request.collectionName);
    const properties = call.mapOf('properties', request.properties, (_at, each) => each as JsonValue, { notEmpty: true });
    await call.forgetting([{ schema: collectionName }], () =>
      call.repeatable(rpcs.AlterCollection, {
        collection_name: collectionName,
        properties: mapPairs(properties),
        db_name: call.options.dbName,
      }),
    );
  }

  /** Create a collection. With indexParams or a dimension it is indexed and loaded when the call returns. */
  async createCollection(request: CreateCollectionRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('create_collection', request, options, createCollectionNames, true);
    const collectionName = call.name('collection_name', request.collectionName);
    const dimension = call.int32('dimension', request.dimension, { optional: true, min: 1, max: 32768 });
    const primaryFieldName = call.name('primary_field_name', request.primaryFieldName, { default: 'id', emptyAbsent: true });
    const idType = call.member('id_type', request.idType, primaryKeyTypeNames, { default: 'Int64' });
    const vectorFieldName = call.name('vector_field_name', request.vectorFieldName, { default: 'vector', emptyAbsent: true });
    const metricType = call.member('metric_type', request.metricType, metricTypeNames, { default: 'COSINE', emptyAbsent: true });
    const autoId = call.bool('auto_id', request.autoId, { default: false });
    const maxLength = call.int32('max_length', request.maxLength, { default: 65535, min: 1, max: 65535 });
    const enableDynamicField = call.bool('enable_dynamic_field', request.enableDynamicField, { default: true });
    const description = call.string('description', request.description, { default: '' });
    const schema = call.record('schema', request.schema, checkCollectionSchema, { optional: true });
    const indexParams = call.listOf('index_params', request.indexParams, (at, each) => call.record(at, each, checkIndexParam), {
      optional: true,
      emptyAbsent: true,
    });
    const consistencyLevel = call.member('consistency_level', request.consistencyLevel, consistencyLevelNames, { default: 'Bounded' });
    const numShards = call.int32('num_shards', request.numShards, { optional: true, min: 1 });
    const numPartitions = call.count('num_partitions', request.numPartitions, { optional: true, min: 1 });
    const properties = call.mapOf('properties', request.properties, (_at, each) => each as JsonValue, { optional: true });
    let layout: CollectionSchema;
    let indexes: IndexParams | undefined;
    if (schema !== undefined) {
      call.unused('schema', {
        dimension: dimension !== undefined,
        primary_field_name: primaryFieldName !== 'id',
        id_type: idType !== 'Int64',
        vector_field_name: vectorFieldName !== 'vector',
        metric_type: metricType !== 'COSINE',
        auto_id: autoId,
        max_length: maxLength !== 65535,
        enable_dynamic_field: !enableDynamicField,
        description: description !== '',
      });
      verifyCollectionSchema(call, 'schema.', schema);
      layout = schema;
      indexes = indexParams;
    } else {
      call.required('dimension', dimension);
      layout = {
        autoId,
        description,
        enableDynamicField,
        fields: [
          { name: primaryFieldName, dataType: idType, isPrimary: true, maxLength: idType === 'VarChar' ? maxLength : undefined },
          { name: vectorFieldName, dataType: 'FloatVector', dim: dimension },
        ],
      };
      indexes = indexParams ?? [{ fieldName: vectorFieldName, indexType: 'AUTOINDEX', metricType }];
    }
    await call.forgetting([{ schema: collectionName }], () =>
      call.once(rpcs.CreateCollection, {
        collection_name: collectionName,
        schema: serialized('schema.CollectionSchema', { ...encodeCollectionSchema(call, layout), name: collectionName }),
        consistency_level: consistencyLevelNames.toNumber(consistencyLevel),
        shards_num: numShards,
        num_partitions: numPartitions,
        properties: properties !== undefined ? mapPairs(properties) : undefined,
        db_name: call.options.dbName,
      }),
    );
    if (indexes !== undefined) {
      await this.createIndex({ collectionName, indexParams: indexes }, call.rest());
      await this.loadCollection({ collectionName }, call.rest());
    }
  }

  /**
   * Schema and properties of a collection. Always asks the server.
   * @returns Schema and properties.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async describeCollection(request: DescribeCollectionRequest, options?: CallOptions): Promise<CollectionInfo> {
    const call: Call = this.begin('describe_collection', request, options, ['collectionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const response = await call.read(rpcs.DescribeCollection, { collection_name: collectionName, db_name: call.options.dbName });
    return decodeCollectionInfo(call, response);
  }

  /** Drop a collection with its data and indexes. Nothing happens where there is none. */
  async dropCollection(request: DropCollectionRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('drop_collection', request, options, ['collectionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    await call.forgetting([{ schema: collectionName }], () =>
      call.repeatable(rpcs.DropCollection, { collection_name: collectionName, db_name: call.options.dbName }),
    );
  }

  /**
   * Put properties of a collection back to the server's default. Since Milvus 2.5.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async dropCollectionProperties(request: DropCollectionPropertiesRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('drop_collection_properties', request, options, ['collectionName', 'propertyKeys']);
    call.since('2.5', 'drop_collection_properties');
    const collectionName = call.name('collection_name', request.collectionName);
    const propertyKeys = call.texts('property_keys', request.propertyKeys, { notEmpty: true, unique: true });
    await call.forgetting([{ schema: collectionName }], () =>
      call.repeatable(rpcs.AlterCollection, { collection_name: collectionName, delete_keys: propertyKeys, db_name: call.options.dbName }),
    );
  }

  /**
   * Statistics of a collection. row_count counts what is flushed; count all rows with query and `count(*)`.
   * @returns The statistics.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async getCollectionStats(request: GetCollectionStatsRequest, options?: CallOptions): Promise<CollectionStats> {
    const call: Call = this.begin('get_collection_stats', request, options, ['collectionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const response = await call.read(rpcs.GetCollectionStatistics, { collection_name: collectionName, db_name: call.options.dbName });
    return decodeCollectionStats(call, response);
  }

  /**
   * Whether a collection or alias exists.
   * @returns False only where the server says that it does not exist.
   */
  async hasCollection(request: HasCollectionRequest, options?: CallOptions): Promise<boolean> {
    const call: Call = this.begin('has_collection', request, options, ['collectionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const response = await call.ignoring(['collection_not_found'], () =>
      call.read(rpcs.DescribeCollection, { collection_name: collectionName, db_name: call.options.dbName }),
    );
    return response !== undefined;
  }

  /**
   * Names of the collections of the database.
   * @returns The names, in the server's order.
   */
  async listCollections(request: ListCollectionsRequest = {}, options?: CallOptions): Promise<readonly string[]> {
    const call: Call = this.begin('list_collections', request, options, []);
    const response = await call.read(rpcs.ShowCollections, { db_name: call.options.dbName });
    return response.collection_names;
  }

  /**
   * Rename a collection, also into another database. Since Milvus 2.2.9.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async renameCollection(request: RenameCollectionRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('rename_collection', request, options, ['oldName', 'newName', 'targetDb']);
    call.since('2.2.9', 'rename_collection');
    const oldName = call.name('old_name', request.oldName);
    const newName = call.name('new_name', request.newName);
    const targetDb = call.string('target_db', request.targetDb, { optional: true, emptyAbsent: true });
    await call.forgetting([{ schema: oldName }, { schema: newName, database: targetDb }], () =>
      call.once(rpcs.RenameCollection, { oldName, newName, newDBName: targetDb, db_name: call.options.dbName }),
    );
  }

  /**
   * Delete all rows of a collection. Its schema and indexes stay. Since Milvus 2.6.5.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async truncateCollection(request: TruncateCollectionRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('truncate_collection', request, options, ['collectionName']);
    call.since('2.6.5', 'truncate_collection');
    const collectionName = call.name('collection_name', request.collectionName);
    await call.repeatable(rpcs.TruncateCollection, { collection_name: collectionName, db_name: call.options.dbName });
  }

  /**
   * Set properties of a database. Since Milvus 2.4.3.
   * @throws ServerError `database_not_found`: No database has the name.
   */
  async alterDatabaseProperties(request: AlterDatabasePropertiesRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('alter_database_properties', request, options, ['dbName', 'properties']);
    call.since('2.4.3', 'alter_database_properties');
    const dbName = call.name('db_name', request.dbName);
    const properties = call.mapOf('properties', request.properties, (_at, each) => each as JsonValue, { notEmpty: true });
    await call.repeatable(rpcs.AlterDatabase, { db_name: dbName, properties: mapPairs(properties) });
  }

  /** Create a database. Since Milvus 2.2.9. */
  async createDatabase(request: CreateDatabaseRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('create_database', request, options, ['dbName', 'properties']);
    call.since('2.2.9', 'create_database');
    const dbName = call.name('db_name', request.dbName);
    const properties = call.mapOf('properties', request.properties, (_at, each) => each as JsonValue, { optional: true });
    await call.once(rpcs.CreateDatabase, { db_name: dbName, properties: properties !== undefined ? mapPairs(properties) : undefined });
  }

  /**
   * Properties of a database. Since Milvus 2.4.3.
   * @returns Name and properties.
   * @throws ServerError `database_not_found`: No database has the name.
   */
  async describeDatabase(request: DescribeDatabaseRequest, options?: CallOptions): Promise<DatabaseInfo> {
    const call: Call = this.begin('describe_database', request, options, ['dbName']);
    call.since('2.4.3', 'describe_database');
    const dbName = call.name('db_name', request.dbName);
    const response = await call.read(rpcs.DescribeDatabase, { db_name: dbName });
    return decodeDatabaseInfo(response);
  }

  /** Drop a database, which must be empty. Since Milvus 2.2.9. */
  async dropDatabase(request: DropDatabaseRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('drop_database', request, options, ['dbName']);
    call.since('2.2.9', 'drop_database');
    const dbName = call.name('db_name', request.dbName);
    await call.forgetting([{ database: dbName }], () => call.repeatable(rpcs.DropDatabase, { db_name: dbName }));
  }

  /**
   * Put properties of a database back to the server's default. Since Milvus 2.5.
   * @throws ServerError `database_not_found`: No database has the name.
   */
  async dropDatabaseProperties(request: DropDatabasePropertiesRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('drop_database_properties', request, options, ['dbName', 'propertyKeys']);
    call.since('2.5', 'drop_database_properties');
    const dbName = call.name('db_name', request.dbName);
    const propertyKeys = call.texts('property_keys', request.propertyKeys, { notEmpty: true, unique: true });
    await call.repeatable(rpcs.AlterDatabase, { db_name: dbName, delete_keys: propertyKeys });
  }

  /**
   * Names of the databases. Since Milvus 2.2.9.
   * @returns The names, in the server's order.
   */
  async listDatabases(request: ListDatabasesRequest = {}, options?: CallOptions): Promise<readonly string[]> {
    const call: Call = this.begin('list_databases', request, options, []);
    call.since('2.2.9', 'list_databases');
    const response = await call.read(rpcs.ListDatabases, {});
    return response.db_names;
  }

  /**
   * Make a database the one that later calls use. It must exist. Since Milvus 2.4.3.
   * @throws ServerError `database_not_found`: No database has the name.
   */
  async useDatabase(request: UseDatabaseRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('use_database', request, options, ['dbName']);
    call.since('2.4.3', 'use_database');
    const dbName = call.name('db_name', request.dbName);
    await this.describeDatabase({ dbName }, call.rest());
    this.setState({ database: dbName });
  }

  /**
   * Set properties of an index. Since Milvus 2.4.3.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   * @throws ServerError `index_not_found`: No index has the name, or the field has none.
   */
  async alterIndexProperties(request: AlterIndexPropertiesRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('alter_index_properties', request, options, ['collectionName', 'indexName', 'properties']);
    call.since('2.4.3', 'alter_index_properties');
    const collectionName = call.name('collection_name', request.collectionName);
    const indexName = call.name('index_name', request.indexName);
    const properties = call.mapOf('properties', request.properties, (_at, each) => each as JsonValue, { notEmpty: true });
    await call.repeatable(rpcs.AlterIndex, {
      collection_name: collectionName,
      index_name: indexName,
      extra_params: mapPairs(properties),
      db_name: call.options.dbName,
    });
  }

  /**
   * Build indexes and wait until they are built.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async createIndex(request: CreateIndexRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('create_index', request, options, ['collectionName', 'indexParams', 'wait'], true);
    const collectionName = call.name('collection_name', request.collectionName);
    const indexParams = call.listOf('index_params', request.indexParams, (at, each) => call.record(at, each, checkIndexParam), {
      notEmpty: true,
    });
    const wait = call.bool('wait', request.wait, { default: true });
    for (const index of indexParams) {
      await call.once(rpcs.CreateIndex, {
        collection_name: collectionName,
        field_name: index.fieldName,
        index_name: index.indexName,
        extra_params: mapPairs(merged(call, { index_type: index.indexType ?? 'AUTOINDEX', metric_type: index.metricType }, index.params)),
        db_name: call.options.dbName,
      });
      if (wait) {
        const now = await call.ignoring(['unsupported'], () => call.read(rpcs.AllocTimestamp, {}));
        await call.poll({
          rpc: rpcs.DescribeIndex,
          request: {
            collection_name: collectionName,
            index_name: index.indexName,
            timestamp: now?.timestamp,
            field_name: index.fieldName,
            db_name: call.options.dbName,
          },
          retry: retry.read,
          every: waits.index,
          until: (response) => response.index_descriptions[0]?.state === enums.IndexState.Finished,
          fail: (response) =>
            response.index_descriptions[0]?.state === enums.IndexState.Failed
              ? response.index_descriptions[0].index_state_fail_reason
              : undefined,
          watch: (response) => response.index_descriptions[0]?.indexed_rows,
        });
      }
    }
  }

  /**
   * An index: its kind, its parameters and how far it is built.
   * @returns The index.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   * @throws ServerError `index_not_found`: No index has the name, or the field has none.
   */
  async describeIndex(request: DescribeIndexRequest, options?: CallOptions): Promise<IndexInfo> {
    const call: Call = this.begin('describe_index', request, options, ['collectionName', 'indexName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const indexName = call.name('index_name', request.indexName);
    const response = await call.read(rpcs.DescribeIndex, {
      collection_name: collectionName,
      index_name: indexName,
      db_name: call.options.dbName,
    });
    return needed(call, 'index_descriptions', response.index_descriptions[0] ? decodeIndexInfo(response.index_descriptions[0]) : undefined);
  }

  /**
   * Drop an index. The collection must not be loaded.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async dropIndex(request: DropIndexRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('drop_index', request, options, ['collectionName', 'indexName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const indexName = call.name('index_name', request.indexName);
    await call.repeatable(rpcs.DropIndex, { collection_name: collectionName, index_name: indexName, db_name: call.options.dbName });
  }

  /**
   * Put properties of an index back to the server's default. Since Milvus 2.5.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   * @throws ServerError `index_not_found`: No index has the name, or the field has none.
   */
  async dropIndexProperties(request: DropIndexPropertiesRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('drop_index_properties', request, options, ['collectionName', 'indexName', 'propertyKeys']);
    call.since('2.5', 'drop_index_properties');
    const collectionName = call.name('collection_name', request.collectionName);
    const indexName = call.name('index_name', request.indexName);
    const propertyKeys = call.texts('property_keys', request.propertyKeys, { notEmpty: true, unique: true });
    await call.repeatable(rpcs.AlterIndex, {
      collection_name: collectionName,
      index_name: indexName,
      delete_keys: propertyKeys,
      db_name: call.options.dbName,
    });
  }

  /**
   * Names of the indexes of a collection.
   * @returns The names, in the server's order.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async listIndexes(request: ListIndexesRequest, options?: CallOptions): Promise<readonly string[]> {
    const call: Call = this.begin('list_indexes', request, options, ['collectionName', 'fieldName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const fieldName = call.string('field_name', request.fieldName, { optional: true, emptyAbsent: true });
    const found = await call.ignoring(['index_not_found'], () =>
      call.read(rpcs.DescribeIndex, { collection_name: collectionName, db_name: call.options.dbName }),
    );
    if (found === undefined) return [];
    return found.index_descriptions
      .filter((each) => fieldName === undefined || each.field_name === fieldName)
      .map((each) => each.index_name);
  }

  /**
   * Whether a collection or partition is in memory, and how far loading is. Since Milvus 2.2.
   * @returns The state; while it loads also the progress.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async getLoadState(request: GetLoadStateRequest, options?: CallOptions): Promise<LoadStateInfo> {
    const call: Call = this.begin('get_load_state', request, options, ['collectionName', 'partitionName', 'partitionNames']);
    call.since('2.2', 'get_load_state');
    const collectionName = call.name('collection_name', request.collectionName);
    const partitionName = call.string('partition_name', request.partitionName, { optional: true, emptyAbsent: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    call.atMostOne({ partition_name: partitionName, partition_names: partitionNames });
    const partitions = partitionNames ?? (partitionName !== undefined ? listed(partitionName) : undefined);
    const loaded = await call.read(rpcs.GetLoadState, {
      collection_name: collectionName,
      partition_names: partitions,
      db_name: call.options.dbName,
    });
    let loading: received.GetLoadingProgressResponse | undefined;
    if (loaded.state === enums.LoadState.LoadStateLoading) {
      loading = await call.read(rpcs.GetLoadingProgress, {
        collection_name: collectionName,
        partition_names: partitions,
        db_name: call.options.dbName,
      });
    }
    return present<LoadStateInfo>({
      state: loadStateNames.fromNumber(loaded.state),
      progress: loading?.progress !== undefined ? count(loading.progress) : undefined,
    });
  }

  /**
   * Bring a collection into memory and wait until it is there.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async loadCollection(request: LoadCollectionRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('load_collection', request, options, loadCollectionNames, true);
    const collectionName = call.name('collection_name', request.collectionName);
    const replicaNumber = call.int32('replica_number', request.replicaNumber, { optional: true, min: 1 });
    const resourceGroups = call.texts('resource_groups', request.resourceGroups, { optional: true, emptyAbsent: true });
    const loadFields = call.texts('load_fields', request.loadFields, { optional: true, emptyAbsent: true });
    const skipLoadDynamicField = call.bool('skip_load_dynamic_field', request.skipLoadDynamicField, { optional: true });
    const priority = call.member('priority', request.priority, loadPriorityNames, { optional: true });
    const refresh = call.bool('refresh', request.refresh, { optional: true });
    const wait = call.bool('wait', request.wait, { default: true });
    await call.repeatable(rpcs.LoadCollection, {
      collection_name: collectionName,
      replica_number: replicaNumber,
      resource_groups: resourceGroups,
      refresh,
      load_fields: loadFields,
      skip_load_dynamic_field: skipLoadDynamicField,
      load_params: priority !== undefined ? { load_priority: priority } : undefined,
      db_name: call.options.dbName,
    });
    if (wait && refresh !== true) {
      await call.poll({
        rpc: rpcs.GetLoadingProgress,
        request: { collection_name: collectionName, db_name: call.options.dbName },
        retry: retry.read,
        every: waits.load,
        until: (response) => count(response.progress) >= count(100),
        watch: (response) => response.progress,
      });
    }
    if (wait && refresh === true) {
      await call.poll({
        rpc: rpcs.GetLoadingProgress,
        request: { collection_name: collectionName, db_name: call.options.dbName },
        retry: retry.read,
        every: waits.load,
        until: (response) => count(response.refresh_progress) >= count(100),
        watch: (response) => response.refresh_progress,
      });
    }
  }

  /**
   * Bring partitions into memory and wait until they are there.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async loadPartitions(request: LoadPartitionsRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('load_partitions', request, options, loadPartitionsNames, true);
    const collectionName = call.name('collection_name', request.collectionName);
    const partitionNames = call.texts('partition_names', request.partitionNames, { single: true, notEmpty: true });
    const replicaNumber = call.int32('replica_number', request.replicaNumber, { optional: true, min: 1 });
    const resourceGroups = call.texts('resource_groups', request.resourceGroups, { optional: true, emptyAbsent: true });
    const loadFields = call.texts('load_fields', request.loadFields, { optional: true, emptyAbsent: true });
    const skipLoadDynamicField = call.bool('skip_load_dynamic_field', request.skipLoadDynamicField, { optional: true });
    const priority = call.member('priority', request.priority, loadPriorityNames, { optional: true });
    const refresh = call.bool('refresh', request.refresh, { optional: true });
    const wait = call.bool('wait', request.wait, { default: true });
    await call.repeatable(rpcs.LoadPartitions, {
      collection_name: collectionName,
      partition_names: partitionNames,
      replica_number: replicaNumber,
      resource_groups: resourceGroups,
      refresh,
      load_fields: loadFields,
      skip_load_dynamic_field: skipLoadDynamicField,
      load_params: priority !== undefined ? { load_priority: priority } : undefined,
      db_name: call.options.dbName,
    });
    if (wait && refresh !== true) {
      await call.poll({
        rpc: rpcs.GetLoadingProgress,
        request: { collection_name: collectionName, partition_names: partitionNames, db_name: call.options.dbName },
        retry: retry.read,
        every: waits.load,
        until: (response) => count(response.progress) >= count(100),
        watch: (response) => response.progress,
      });
    }
    if (wait && refresh === true) {
      await call.poll({
        rpc: rpcs.GetLoadingProgress,
        request: { collection_name: collectionName, partition_names: partitionNames, db_name: call.options.dbName },
        retry: retry.read,
        every: waits.load,
        until: (response) => count(response.refresh_progress) >= count(100),
        watch: (response) => response.refresh_progress,
      });
    }
  }

  /**
   * Load what was added since the collection was loaded, and wait. Since Milvus 2.2.3.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async refreshLoad(request: RefreshLoadRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('refresh_load', request, options, ['collectionName'], true);
    call.since('2.2.3', 'refresh_load');
    const collectionName = call.name('collection_name', request.collectionName);
    await this.loadCollection({ collectionName, refresh: true }, call.rest());
  }

  /**
   * Take a collection out of memory.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async releaseCollection(request: ReleaseCollectionRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('release_collection', request, options, ['collectionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    await call.repeatable(rpcs.ReleaseCollection, { collection_name: collectionName, db_name: call.options.dbName });
  }

  /**
   * Take partitions out of memory.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async releasePartitions(request: ReleasePartitionsRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('release_partitions', request, options, ['collectionName', 'partitionNames']);
    const collectionName = call.name('collection_name', request.collectionName);
    const partitionNames = call.texts('partition_names', request.partitionNames, { single: true, notEmpty: true });
    await call.repeatable(rpcs.ReleasePartitions, {
      collection_name: collectionName,
      partition_names: partitionNames,
      db_name: call.options.dbName,
    });
  }

  /**
   * Start merging small segments.
   * @returns The job, for getCompactionState.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async compact(request: CompactRequest, options?: CallOptions): Promise<Integer> {
    const call: Call = this.begin('compact', request, options, compactNames);
    const collectionName = call.name('collection_name', request.collectionName);
    const isClustering = call.bool('is_clustering', request.isClustering, { default: false });
    const isL0 = call.bool('is_l0', request.isL0, { default: false });
    const targetSize = call.count('target_size', request.targetSize, { optional: true, min: 1 });
    const targetSizeUnit = call.member('target_size_unit', request.targetSizeUnit, sizeUnitNames, { default: 'mb' });
    const megabytes = targetSize !== undefined ? sizeInMegabytes(call, targetSize, targetSizeUnit) : undefined;
    const described = await call.read(rpcs.DescribeCollection, { collection_name: collectionName, db_name: call.options.dbName });
    const job = await call.once(rpcs.ManualCompaction, {
      collectionID: described.collectionID,
      collection_name: collectionName,
      majorCompaction: isClustering,
      l0Compaction: isL0,
      target_size: megabytes !== undefined ? toInt64(megabytes) : undefined,
      db_name: call.options.dbName,
    });
    return exact(job.compactionID);
  }

  /**
   * Seal what was written, and wait until it is stored.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async flush(request: FlushRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('flush', request, options, ['collectionName'], true);
    const collectionName = call.name('collection_name', request.collectionName);
    const flushed = await call.repeatable(rpcs.Flush, { collection_names: [collectionName], db_name: call.options.dbName });
    await call.poll({
      rpc: rpcs.GetFlushState,
      request: {
        segmentIDs: unpacked(flushed.coll_segIDs[collectionName]?.data),
        flush_ts: flushed.coll_flush_ts[collectionName],
        collection_name: collectionName,
        db_name: call.options.dbName,
      },
      retry: retry.read,
      every: waits.flush,
      until: (response) => response.flushed,
    });
  }

  /**
   * How far a compaction is.
   * @returns UndefiedState for a job that the server does not know.
   */
  async getCompactionState(request: GetCompactionStateRequest, options?: CallOptions): Promise<CompactionState> {
    const call: Call = this.begin('get_compaction_state', request, options, ['jobId']);
    const jobId = call.int64('job_id', request.jobId);
    const response = await call.read(rpcs.GetCompactionState, { compactionID: toInt64(jobId) });
    return compactionStateNames.fromNumber(response.state);
  }

  /**
   * Create a partition.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async createPartition(request: CreatePartitionRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('create_partition', request, options, ['collectionName', 'partitionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const partitionName = call.name('partition_name', request.partitionName);
    await call.once(rpcs.CreatePartition, { collection_name: collectionName, partition_name: partitionName, db_name: call.options.dbName });
  }

  /**
   * Drop a partition with its rows. It must not be loaded.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async dropPartition(request: DropPartitionRequest, options?: CallOptions): Promise<void> {
    const call: Call = this.begin('drop_partition', request, options, ['collectionName', 'partitionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const partitionName = call.name('partition_name', request.partitionName);
    await call.repeatable(rpcs.DropPartition, {
      collection_name: collectionName,
      partition_name: partitionName,
      db_name: call.options.dbName,
    });
  }

  /**
   * Statistics of a partition. row_count counts what is flushed.
   * @returns The statistics.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async getPartitionStats(request: GetPartitionStatsRequest, options?: CallOptions): Promise<PartitionStats> {
    const call: Call = this.begin('get_partition_stats', request, options, ['collectionName', 'partitionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const partitionName = call.name('partition_name', request.partitionName);
    const response = await call.read(rpcs.GetPartitionStatistics, {
      collection_name: collectionName,
      partition_name: partitionName,
      db_name: call.options.dbName,
    });
    return decodePartitionStats(call, response);
  }

  /**
   * Whether a collection has a partition.
   * @returns Whether it is there.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async hasPartition(request: HasPartitionRequest, options?: CallOptions): Promise<boolean> {
    const call: Call = this.begin('has_partition', request, options, ['collectionName', 'partitionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const partitionName = call.name('partition_name', request.partitionName);
    const response = await call.read(rpcs.HasPartition, {
      collection_name: collectionName,
      partition_name: partitionName,
      db_name: call.options.dbName,
    });
    return response.value;
  }

  /**
   * Names of the partitions of a collection.
   * @returns The names, in the server's order.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async listPartitions(request: ListPartitionsRequest, options?: CallOptions): Promise<readonly string[]> {
    const call: Call = this.begin('list_partitions', request, options, ['collectionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const response = await call.read(rpcs.ShowPartitions, { collection_name: collectionName, db_name: call.options.dbName });
    return response.partition_names;
  }

  /**
   * Delete rows by primary key or by filter.
   * @returns How many rows the server counts as deleted.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async delete(request: DeleteRequest, options?: CallOptions): Promise<DeleteResult> {
    const call: Call = this.begin('delete', request, options, deleteNames);
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const ids = call.ids('ids', request.ids, { optional: true, emptyAbsent: true });
    const filter = call.string('filter', request.filter, { optional: true, emptyAbsent: true });
    const partitionName = call.string('partition_name', request.partitionName, { optional: true, emptyAbsent: true });
    const consistencyLevel = call.member('consistency_level', request.consistencyLevel, consistencyLevelNames, { optional: true });
    const filterParams = call.mapOf('filter_params', request.filterParams, (_at, each) => each as JsonValue, { optional: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    call.exactlyOne({ ids, filter });
    return call.withSchema(
      { collection: collectionName, when: ids !== undefined, refreshOn: ['schema_mismatch', 'expression_rejected'] },
      async (known) => {
        const response = await call.repeatable(rpcs.Delete, {
          collection_name: collectionName,
          partition_name: partitionName,
          expr: filter ?? (known !== undefined && ids !== undefined ? idsFilter(call, known, ids) : undefined),
          consistency_level: consistencyLevel !== undefined ? consistencyLevelNames.toNumber(consistencyLevel) : undefined,
          namespace,
          expr_template_values: filterParams !== undefined ? encodeTemplate(call, filterParams) : undefined,
          db_name: call.options.dbName,
        });
        call.rememberWrite(collectionName, exact(response.timestamp));
        return present<DeleteResult>({
          deleteCount: count(response.delete_cnt),
          ids: response.IDs ? decodeIds(response.IDs) : undefined,
          cost: readCount(call, 'report_value', response.status?.extra_info.report_value),
        });
      },
    );
  }

  /**
   * Rows by primary key.
   * @returns The rows found, in the server's order.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async get<R extends object = Row>(request: GetRequest, options?: CallOptions): Promise<RowSet<R>> {
    const call: Call = this.begin('get', request, options, getNames);
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const ids = call.ids('ids', request.ids);
    const outputFields = call.texts('output_fields', request.outputFields, { default: ['*'], emptyAbsent: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    const ignoreGrowing = call.bool('ignore_growing', request.ignoreGrowing, { default: false });
    const timezone = call.string('timezone', request.timezone, { optional: true, emptyAbsent: true });
    const timeFields = call.string('time_fields', request.timeFields, { optional: true, emptyAbsent: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    const consistencyLevel = call.member('consistency_level', request.consistencyLevel, consistencyLevelNames, { optional: true });
    const givenGuaranteeTimestamp = call.uint64('guarantee_timestamp', request.guaranteeTimestamp, { optional: true });
    if (givenGuaranteeTimestamp !== undefined)
      call.requiresValue('guarantee_timestamp', 'consistency_level', consistencyLevel, 'Customized');
    if (ids.length === 0) return decodeRows<R>(call, [], []);
    return call.withSchema({ collection: collectionName, refreshOn: ['schema_mismatch', 'expression_rejected'] }, async (known) => {
      return this.query<R>(
        {
          collectionName,
          filter: idsFilter(call, known, ids),
          outputFields,
          partitionNames,
          consistencyLevel,
          guaranteeTimestamp: givenGuaranteeTimestamp,
          ignoreGrowing,
          timezone,
          timeFields,
          namespace,
        },
        call.rest(),
      );
    });
  }

  /**
   * Several searches, their hits ranked together. Since Milvus 2.4.
   * @returns For each query its hits, best first.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async hybridSearch<R extends object = Row>(request: HybridSearchRequest, options?: CallOptions): Promise<SearchResult<R>> {
    const call: Call = this.begin('hybrid_search', request, options, hybridSearchNames);
    call.since('2.4', 'hybrid_search');
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const reqs = call.listOf('reqs', request.reqs, (at, each) => call.record(at, each, checkAnnSearchRequest), { notEmpty: true });
    const ranker = call.tagged('ranker', request.ranker, {
      RRFRanker: checkRRFRanker,
      WeightedRanker: checkWeightedRanker,
      Function: checkFunction,
      FunctionScore: checkFunctionScore,
    });
    const limit = call.count('limit', request.limit, { default: 10, min: 1, max: 16384 });
    const outputFields = call.texts('output_fields', request.outputFields, { optional: true, emptyAbsent: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    const offset = call.count('offset', request.offset, { default: 0 });
    const roundDecimal = call.int32('round_decimal', request.roundDecimal, { default: -1 });
    const ignoreGrowing = call.bool('ignore_growing', request.ignoreGrowing, { optional: true });
    const timezone = call.string('timezone', request.timezone, { optional: true, emptyAbsent: true });
    const timeFields = call.string('time_fields', request.timeFields, { optional: true, emptyAbsent: true });
    const rankGroupScorer = call.member('rank_group_scorer', request.rankGroupScorer, groupScorerNames, { optional: true });
    const groupByField = call.string('group_by_field', request.groupByField, { optional: true, emptyAbsent: true });
    const groupSize = call.count('group_size', request.groupSize, { optional: true, min: 1 });
    const strictGroupSize = call.bool('strict_group_size', request.strictGroupSize, { optional: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    const consistencyLevel = call.member('consistency_level', request.consistencyLevel, consistencyLevelNames, { optional: true });
    const givenGuaranteeTimestamp = call.uint64('guarantee_timestamp', request.guaranteeTimestamp, { optional: true });
    if (givenGuaranteeTimestamp !== undefined)
      call.requiresValue('guarantee_timestamp', 'consistency_level', consistencyLevel, 'Customized');
    return call.withSchema({ collection: collectionName, refreshOn: ['schema_mismatch'] }, async (known) => {
      const response = await call.read(rpcs.HybridSearch, {
        consistency_level: consistencyLevel !== undefined ? consistencyLevelNames.toNumber(consistencyLevel) : undefined,
        use_default_consistency: consistencyLevel === undefined ? true : undefined,
        guarantee_timestamp: toUint64(givenGuaranteeTimestamp ?? guaranteeTimestamp(consistencyLevel, call.lastWrite(collectionName))),
        collection_name: collectionName,
        partition_names: partitionNames,
        output_fields: outputFields,
        requests: reqs.map((req) => ({
          consistency_level: consistencyLevel !== undefined ? consistencyLevelNames.toNumber(consistencyLevel) : undefined,
          use_default_consistency: consistencyLevel === undefined ? true : undefined,
          guarantee_timestamp: toUint64(givenGuaranteeTimestamp ?? guaranteeTimestamp(consistencyLevel, call.lastWrite(collectionName))),
          collection_name: collectionName,
          partition_names: partitionNames,
          dsl: req.filter,
          dsl_type: enums.DslType.BoolExprV1,
          nq: countQueries(req.data),
          placeholder_group: encodeQueries(call, req.data, known, req.annsField),
          search_params: toPairs({
            topk: req.limit,
            anns_field: req.annsField,
            round_decimal: roundDecimal,
            ignore_growing: ignoreGrowing ?? req.param?.ignoreGrowing ?? false,
            metric_type: req.param?.metricType,
            hints: req.param?.hints,
            analyzer_name: req.param?.analyzerName,
            group_by_field: groupByField,
            timezone,
            time_fields: timeFields,
            cluster_id: call.pinned('cluster_id'),
            params: toJson(merged(call, {}, req.param?.params, req.param?.others)),
          }),
          expr_template_values: req.filterParams !== undefined ? encodeTemplate(call, req.filterParams) : undefined,
          namespace,
        })),
        rank_params: mapPairs(
          merged(
            call,
            ranker.kind === 'RRFRanker'
              ? { strategy: 'rrf', params: toJson({ k: ranker.k }) }
              : ranker.kind === 'WeightedRanker'
                ? { strategy: 'weighted', params: toJson({ weights: ranker.weights, norm_score: ranker.normScore }) }
                : undefined,
            {
              limit,
              round_decimal: roundDecimal,
              offset,
              rank_group_scorer: rankGroupScorer,
              group_by_field: groupByField,
              group_size: groupSize,
              strict_group_size: strictGroupSize,
              cluster_id: call.pinned('cluster_id'),
            },
          ),
        ),
        function_score:
          ranker.kind === 'Function'
            ? { functions: [encodeFunction(ranker)] }
            : ranker.kind === 'FunctionScore'
              ? encodeFunctionScore(ranker)
              : undefined,
        namespace,
        db_name: call.options.dbName,
      });
      return decodeHits<R>(call, response.results);
    });
  }

  /**
   * Add rows.
   * @returns How many rows, and their primary keys.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   * @throws ServerError `schema_mismatch`: The collection's schema changed since the client looked it up.
   */
  async insert(request: InsertRequest, options?: CallOptions): Promise<InsertResult> {
    const call: Call = this.begin('insert', request, options, ['collectionName', 'data', 'partitionName', 'namespace']);
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const data = call.value('data', request.data);
    const partitionName = call.string('partition_name', request.partitionName, { optional: true, emptyAbsent: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    if (hasNoRows(data)) return { insertCount: 0, ids: [] };
    return call.withSchema({ collection: collectionName, refreshOn: ['schema_mismatch'] }, async (known) => {
      const encoded = encodeRows(call, known, data, 'insert');
      const response = await call.once(rpcs.Insert, {
        collection_name: collectionName,
        partition_name: partitionName,
        fields_data: encoded.fieldsData,
        num_rows: encoded.numRows,
        namespace,
        schema_timestamp: toUint64(known.updateTimestamp),
        db_name: call.options.dbName,
      });
      call.rememberWrite(collectionName, exact(response.timestamp));
      return present<InsertResult>({
        insertCount: count(response.insert_cnt),
        ids: response.IDs ? decodeIds(response.IDs) : [],
        cost: readCount(call, 'report_value', response.status?.extra_info.report_value),
      });
    });
  }

  /**
   * Rows that match a filter.
   * @returns The rows, in the server's order.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async query<R extends object = Row>(request: QueryRequest, options?: CallOptions): Promise<RowSet<R>> {
    const call: Call = this.begin('query', request, options, queryNames);
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const filter = call.string('filter', request.filter, { optional: true, emptyAbsent: true });
    const outputFields = call.texts('output_fields', request.outputFields, { default: ['*'], emptyAbsent: true });
    const ids = call.ids('ids', request.ids, { optional: true, emptyAbsent: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    const limit = call.count('limit', request.limit, { optional: true, min: 1 });
    const offset = call.count('offset', request.offset, { optional: true, alsoAbsent: [0] });
    const ignoreGrowing = call.bool('ignore_growing', request.ignoreGrowing, { default: false });
    const orderByFields = call.listOf('order_by_fields', request.orderByFields, (at, each) => call.record(at, each, checkOrderBy), {
      optional: true,
      emptyAbsent: true,
    });
    const groupByFields = call.texts('group_by_fields', request.groupByFields, { optional: true, emptyAbsent: true });
    const timezone = call.string('timezone', request.timezone, { optional: true, emptyAbsent: true });
    const timeFields = call.string('time_fields', request.timeFields, { optional: true, emptyAbsent: true });
    const filterParams = call.mapOf('filter_params', request.filterParams, (_at, each) => each as JsonValue, { optional: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    const consistencyLevel = call.member('consistency_level', request.consistencyLevel, consistencyLevelNames, { optional: true });
    const givenGuaranteeTimestamp = call.uint64('guarantee_timestamp', request.guaranteeTimestamp, { optional: true });
    call.atMostOne({ filter, ids });
    if (givenGuaranteeTimestamp !== undefined)
      call.requiresValue('guarantee_timestamp', 'consistency_level', consistencyLevel, 'Customized');
    return call.withSchema(
      { collection: collectionName, when: ids !== undefined, refreshOn: ['schema_mismatch', 'expression_rejected'] },
      async (known) => {
        const response = await call.ignoring(['empty_collection'], () =>
          call.read(rpcs.Query, {
            consistency_level: consistencyLevel !== undefined ? consistencyLevelNames.toNumber(consistencyLevel) : undefined,
            use_default_consistency: consistencyLevel === undefined ? true : undefined,
            guarantee_timestamp: toUint64(givenGuaranteeTimestamp ?? guaranteeTimestamp(consistencyLevel, call.lastWrite(collectionName))),
            collection_name: collectionName,
            expr: filter ?? (known !== undefined && ids !== undefined ? idsFilter(call, known, ids) : undefined),
            output_fields: outputFields,
            expr_template_values: filterParams !== undefined ? encodeTemplate(call, filterParams) : undefined,
            namespace,
            partition_names: partitionNames,
            query_params: toPairs({
              limit,
              offset,
              ignore_growing: ignoreGrowing,
              timezone,
              time_fields: timeFields,
              order_by_fields: orderByFields !== undefined ? orderText(orderByFields) : undefined,
              group_by_fields: groupByFields !== undefined ? joinComma(groupByFields) : undefined,
              cluster_id: call.pinned('cluster_id'),
            }),
            db_name: call.options.dbName,
          }),
        );
        if (response === undefined) return decodeRows<R>(call, [], []);
        return decodeRows<R>(call, response.fields_data, response.output_fields);
      },
    );
  }

  /**
   * Rows that match a filter, page by page, over one moment of the data. Since Milvus 2.3.
   * @returns The pages, in the order of the primary key.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  queryIterator<R extends object = Row>(request: QueryIteratorRequest, options?: CallOptions): PageIterator<RowSet<R>> {
    const call: Call = this.begin('query_iterator', request, options, queryIteratorNames);
    call.since('2.3', 'query_iterator');
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const batchSize = call.count('batch_size', request.batchSize, { default: 1000, min: 1, max: 16384 });
    const limit = call.count('limit', request.limit, { optional: true, alsoAbsent: [-1], min: 0 });
    const filter = call.string('filter', request.filter, { optional: true, emptyAbsent: true });
    const outputFields = call.texts('output_fields', request.outputFields, { default: ['*'], emptyAbsent: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    const offset = call.count('offset', request.offset, { optional: true, alsoAbsent: [0] });
    const filterParams = call.mapOf('filter_params', request.filterParams, (_at, each) => each as JsonValue, { optional: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    return call.pages(async (call) => {
      return call.withSchema({ collection: collectionName, refreshOn: [] }, async (known) => {
        return queryPages<R>(call, known, batchSize, limit, offset, filter, outputFields, call.lastWrite(collectionName), (call, cursor) =>
          call.read(rpcs.Query, {
            collection_name: collectionName,
            expr: cursor.filter,
            output_fields: cursor.outputFields,
            partition_names: partitionNames,
            guarantee_timestamp: toUint64(cursor.timestamp),
            use_default_consistency: true,
            query_params: toPairs({
              limit: cursor.limit,
              iterator: !cursor.seeking ? true : undefined,
              reduce_stop_for_best: !cursor.seeking ? true : undefined,
              collection_id: known.collectionId,
              query_iter_last_pk: cursor.lastPk,
              query_iter_last_element_offset: cursor.lastElementOffset,
              cluster_id: call.pinned('cluster_id'),
            }),
            expr_template_values: filterParams !== undefined ? encodeTemplate(call, filterParams) : undefined,
            namespace,
            db_name: call.options.dbName,
          }),
        );
      });
    });
  }

  /**
   * The rows nearest to each query.
   * @returns For each query its hits, nearest first.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async search<R extends object = Row>(request: SearchRequest, options?: CallOptions): Promise<SearchResult<R>> {
    const call: Call = this.begin('search', request, options, searchNames);
    call.since('2.6', 'ranker', request.ranker);
    call.since('3.0', 'function_chains', request.functionChains);
    call.since('3.0', 'highlighter', request.highlighter);
    call.since('2.6.9', 'ids', request.ids);
    call.since('3.0', 'search_aggregation', request.searchAggregation);
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const data = call.value('data', request.data, { optional: true, notEmpty: true });
    const filter = call.string('filter', request.filter, { optional: true, emptyAbsent: true });
    const limit = call.count('limit', request.limit, { default: 10, min: 1, max: 16384 });
    const outputFields = call.texts('output_fields', request.outputFields, { optional: true, emptyAbsent: true });
    const searchParams = call.record('search_params', request.searchParams, checkSearchParams, { optional: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    const annsField = call.string('anns_field', request.annsField, { optional: true, emptyAbsent: true });
    const ranker = call.tagged(
      'ranker',
      request.ranker,
      { Function: checkFunction, FunctionScore: checkFunctionScore },
      { optional: true },
    );
    const functionChains = call.listOf('function_chains', request.functionChains, (at, each) => call.record(at, each, checkFunctionChain), {
      optional: true,
      emptyAbsent: true,
      single: true,
    });
    const highlighter = call.tagged(
      'highlighter',
      request.highlighter,
      { LexicalHighlighter: checkLexicalHighlighter, SemanticHighlighter: checkSemanticHighlighter },
      { optional: true },
    );
    const ids = call.ids('ids', request.ids, { optional: true, emptyAbsent: true });
    const searchAggregation = call.record('search_aggregation', request.searchAggregation, checkSearchAggregation, { optional: true });
    const filterParams = call.mapOf('filter_params', request.filterParams, (_at, each) => each as JsonValue, { optional: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    const consistencyLevel = call.member('consistency_level', request.consistencyLevel, consistencyLevelNames, { optional: true });
    const givenGuaranteeTimestamp = call.uint64('guarantee_timestamp', request.guaranteeTimestamp, { optional: true });
    const offset = call.count('offset', request.offset, { optional: true, alsoAbsent: [0] });
    const roundDecimal = call.int32('round_decimal', request.roundDecimal, { default: -1 });
    const ignoreGrowing = call.bool('ignore_growing', request.ignoreGrowing, { optional: true });
    const groupByField = call.string('group_by_field', request.groupByField, { optional: true, emptyAbsent: true });
    const groupByFields = call.texts('group_by_fields', request.groupByFields, { optional: true, emptyAbsent: true });
    const groupSize = call.count('group_size', request.groupSize, { optional: true, min: 1 });
    const strictGroupSize = call.bool('strict_group_size', request.strictGroupSize, { optional: true });
    const orderByFields = call.listOf('order_by_fields', request.orderByFields, (at, each) => call.record(at, each, checkOrderBy), {
      optional: true,
      emptyAbsent: true,
    });
    const jsonPath = call.string('json_path', request.jsonPath, { optional: true, emptyAbsent: true });
    const jsonType = call.member('json_type', request.jsonType, jsonCastNames, { optional: true });
    const strictCast = call.bool('strict_cast', request.strictCast, { optional: true });
    const timezone = call.string('timezone', request.timezone, { optional: true, emptyAbsent: true });
    const timeFields = call.string('time_fields', request.timeFields, { optional: true, emptyAbsent: true });
    const pageRetainOrder = call.bool('page_retain_order', request.pageRetainOrder, { optional: true });
    call.exactlyOne({ data, ids });
    call.atMostOne({ offset, 'search_params.offset': searchParams?.offset });
    call.atMostOne({ page_retain_order: pageRetainOrder, 'search_params.page_retain_order': searchParams?.pageRetainOrder });
    call.atMostOne({ group_by_field: groupByField, group_by_fields: groupByFields });
    call.atMostOne({ search_aggregation: searchAggregation, group_by_field: groupByField });
    call.atMostOne({ search_aggregation: searchAggregation, group_by_fields: groupByFields });
    call.atMostOne({ ranker, function_chains: functionChains });
    if (givenGuaranteeTimestamp !== undefined)
      call.requiresValue('guarantee_timestamp', 'consistency_level', consistencyLevel, 'Customized');
    return call.withSchema(
      { collection: collectionName, when: isQueryKind(data, 'bytes') || isQueryKind(data, 'embeddings'), refreshOn: ['schema_mismatch'] },
      async (known) => {
        const response = await call.read(rpcs.Search, {
          consistency_level: consistencyLevel !== undefined ? consistencyLevelNames.toNumber(consistencyLevel) : undefined,
          use_default_consistency: consistencyLevel === undefined ? true : undefined,
          guarantee_timestamp: toUint64(givenGuaranteeTimestamp ?? guaranteeTimestamp(consistencyLevel, call.lastWrite(collectionName))),
          collection_name: collectionName,
          partition_names: partitionNames,
          dsl: filter,
          dsl_type: enums.DslType.BoolExprV1,
          nq: data !== undefined ? countQueries(data) : ids !== undefined ? countIds(ids) : undefined,
          placeholder_group: data !== undefined ? encodeQueries(call, data, known, annsField) : undefined,
          ids: ids !== undefined ? encodeIds(call, ids) : undefined,
          output_fields: outputFields,
          expr_template_values: filterParams !== undefined ? encodeTemplate(call, filterParams) : undefined,
          function_score:
            ranker?.kind === 'Function'
              ? { functions: [encodeFunction(ranker)] }
              : ranker?.kind === 'FunctionScore'
                ? encodeFunctionScore(ranker)
                : undefined,
          function_chains: functionChains !== undefined ? functionChains.map((each) => encodeFunctionChain(call, each)) : undefined,
          highlighter: highlighter !== undefined ? encodeHighlighter(highlighter) : undefined,
          search_aggregation: searchAggregation !== undefined ? encodeSearchAggregation(searchAggregation) : undefined,
          namespace,
          search_params: toPairs({
            topk: limit,
            anns_field: annsField,
            round_decimal: roundDecimal,
            offset: offset ?? searchParams?.offset,
            ignore_growing: ignoreGrowing ?? searchParams?.ignoreGrowing ?? false,
            metric_type: searchParams?.metricType,
            hints: searchParams?.hints,
            analyzer_name: searchParams?.analyzerName,
            group_by_field: groupByField,
            group_by_fields: groupByFields !== undefined ? joinComma(groupByFields) : undefined,
            group_size: groupSize,
            strict_group_size: strictGroupSize,
            order_by_fields: orderByFields !== undefined ? orderText(orderByFields) : undefined,
            json_path: jsonPath,
            json_type: jsonType,
            strict_cast: strictCast,
            timezone,
            time_fields: timeFields,
            cluster_id: call.pinned('cluster_id'),
            params: toJson(
              merged(call, {}, searchParams?.params, searchParams?.others, {
                page_retain_order: pageRetainOrder ?? searchParams?.pageRetainOrder,
              }),
            ),
          }),
          db_name: call.options.dbName,
        });
        return decodeHits<R>(
          call,
          response.results,
          response.results?.agg_buckets !== undefined ? response.results.agg_buckets.map(decodeAggregationBucket) : undefined,
        );
      },
    );
  }

  /**
   * Hits of one query, page by page, nearest first, over one moment of the data. Since Milvus 2.5.2.
   * @returns The pages.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   * @throws ServerError `unsupported`: The server does not have the method.
   */
  searchIterator<R extends object = Row>(request: SearchIteratorRequest, options?: CallOptions): PageIterator<Hits<R>> {
    const call: Call = this.begin('search_iterator', request, options, searchIteratorNames);
    call.since('2.5.2', 'search_iterator');
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const data = call.value('data', request.data, { notEmpty: true, count: 1 });
    const batchSize = call.count('batch_size', request.batchSize, { default: 1000, min: 1, max: 16384 });
    const filter = call.string('filter', request.filter, { optional: true, emptyAbsent: true });
    const limit = call.count('limit', request.limit, { optional: true, alsoAbsent: [-1], min: 0 });
    const outputFields = call.texts('output_fields', request.outputFields, { optional: true, emptyAbsent: true });
    const searchParams = call.record('search_params', request.searchParams, checkSearchParams, { optional: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    const annsField = call.string('anns_field', request.annsField, { optional: true, emptyAbsent: true });
    const roundDecimal = call.int32('round_decimal', request.roundDecimal, { default: -1 });
    const externalFilterFunc = call.callback('external_filter_func', request.externalFilterFunc, { optional: true });
    const groupByField = call.string('group_by_field', request.groupByField, { optional: true, emptyAbsent: true });
    const ignoreGrowing = call.bool('ignore_growing', request.ignoreGrowing, { optional: true });
    const filterParams = call.mapOf('filter_params', request.filterParams, (_at, each) => each as JsonValue, { optional: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    return call.pages(async (call) => {
      return call.withSchema({ collection: collectionName, refreshOn: [] }, async (known) => {
        return searchPages<R>(call, batchSize, limit, call.lastWrite(collectionName), externalFilterFunc, (call, cursor) =>
          call.read(rpcs.Search, {
            collection_name: collectionName,
            partition_names: partitionNames,
            dsl: filter,
            dsl_type: enums.DslType.BoolExprV1,
            nq: 1,
            placeholder_group: encodeQueries(call, data, known, annsField),
            output_fields: outputFields,
            use_default_consistency: true,
            guarantee_timestamp: toUint64(cursor.timestamp),
            search_params: mapPairs(
              merged(
                call,
                {
                  topk: cursor.batchSize,
                  anns_field: annsField,
                  round_decimal: roundDecimal,
                  ignore_growing: ignoreGrowing ?? searchParams?.ignoreGrowing ?? false,
                  metric_type: searchParams?.metricType,
                  hints: searchParams?.hints,
                  analyzer_name: searchParams?.analyzerName,
                  group_by_field: groupByField,
                  cluster_id: call.pinned('cluster_id'),
                  params: toJson(merged(call, {}, searchParams?.params, searchParams?.others)),
                },
                {
                  iterator: true,
                  search_iter_v2: true,
                  search_iter_batch_size: cursor.batchSize,
                  search_iter_id: cursor.token,
                  search_iter_last_bound: cursor.lastBound,
                  collection_id: known.collectionId,
                },
              ),
            ),
            expr_template_values: filterParams !== undefined ? encodeTemplate(call, filterParams) : undefined,
            namespace,
            db_name: call.options.dbName,
          }),
        );
      });
    });
  }

  /**
   * Write rows, replacing those with the same primary key. Since Milvus 2.3.
   * @returns How many rows, and their primary keys.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   * @throws ServerError `schema_mismatch`: The collection's schema changed since the client looked it up.
   */
  async upsert(request: UpsertRequest, options?: CallOptions): Promise<UpsertResult> {
    const call: Call = this.begin('upsert', request, options, upsertNames);
    call.since('2.3', 'upsert');
    call.since('2.6', 'partial_update', request.partialUpdate);
    call.since('3.0', 'field_ops', request.fieldOps);
    call.since('3.0', 'namespace', request.namespace);
    const collectionName = call.name('collection_name', request.collectionName);
    const data = call.value('data', request.data);
    const partitionName = call.string('partition_name', request.partitionName, { optional: true, emptyAbsent: true });
    const partialUpdate = call.bool('partial_update', request.partialUpdate, { optional: true });
    const fieldOps = call.mapOf('field_ops', request.fieldOps, (at, each) => call.member(at, each, fieldOpNames), { optional: true });
    const namespace = call.string('namespace', request.namespace, { optional: true, emptyAbsent: true });
    if (hasNoRows(data)) return { upsertCount: 0, ids: [] };
    return call.withSchema({ collection: collectionName, refreshOn: ['schema_mismatch'] }, async (known) => {
      const partial = partialUpdate ?? (fieldOps !== undefined ? impliesPartial(fieldOps) : undefined);
      const encoded = encodeRows(call, known, data, partial === true ? 'partial' : 'upsert');
      const response = await call.once(rpcs.Upsert, {
        collection_name: collectionName,
        partition_name: partitionName,
        fields_data: encoded.fieldsData,
        num_rows: encoded.numRows,
        schema_timestamp: toUint64(known.updateTimestamp),
        partial_update: partial,
        namespace,
        field_ops:
          fieldOps !== undefined
            ? sortedEntries(fieldOps).map(([name, op]) => ({ field_name: name, op: fieldOpNames.toNumber(op) }))
            : undefined,
        db_name: call.options.dbName,
      });
      call.rememberWrite(collectionName, exact(response.timestamp));
      return present<UpsertResult>({
        upsertCount: count(response.upsert_cnt),
        ids: response.IDs ? decodeIds(response.IDs) : [],
        cost: readCount(call, 'report_value', response.status?.extra_info.report_value),
      });
    });
  }

  protected override async open(call: Call): Promise<void> {
    const { uri, user, password, dbName, token } = this.#options;
    const address = parseAddress(call, uri, user, password, token, dbName);
    this.setState({ transport: this.#options, address, database: address.database, credentials: address.authorization });
    const greeted = await call.ignoring(['unsupported'], () =>
      call.read(rpcs.Connect, {
        client_info: { sdk_type: target.sdkType, sdk_version: target.version, local_time: localTime(), user, host: clientHost() },
      }),
    );
    this.setState({
      identifier: greeted?.identifier !== undefined ? exact(greeted.identifier) : undefined,
      serverVersion: greeted?.server_info?.build_tags,
    });
  }

  protected override metadata(): Record<string, string | undefined> {
    return {
      authorization: this.state.credentials,
      identifier: this.state.identifier?.toString(),
      'client-request-unixmsec': nowMilliseconds(),
    };
  }

  protected override lookUp(call: Call, collection: string): Promise<received.DescribeCollectionResponse> {
    return call.read(rpcs.DescribeCollection, { collection_name: collection });
  }
}

/** What the constructor was given, checked. */
type ConnectOptions = ReturnType<typeof checkConnect>;

function checkConnect(request: ConnectRequest) {
  const call = new Checks('connect');
  call.known(request, connectNames);
  const uri = call.string('uri', request.uri, { default: 'http://localhost:19530', notBlank: true });
  const user = call.string('user', request.user, { optional: true, emptyAbsent: true });
  const password = call.string('password', request.password, { optional: true, emptyAbsent: true, secret: true });
  const dbName = call.string('db_name', request.dbName, { optional: true, emptyAbsent: true });
  const token = call.string('token', request.token, { optional: true, emptyAbsent: true, secret: true });
  const connectTimeout = call.milliseconds('connect_timeout', request.connectTimeoutMs, { optional: true });
  const secure = call.bool('secure', request.secure, { optional: true });
  const serverPemPath = call.string('server_pem_path', request.serverPemPath, { optional: true, emptyAbsent: true });
  const caPemPath = call.string('ca_pem_path', request.caPemPath, { optional: true, emptyAbsent: true });
  const clientPemPath = call.string('client_pem_path', request.clientPemPath, { optional: true, emptyAbsent: true });
  const clientKeyPath = call.string('client_key_path', request.clientKeyPath, { optional: true, emptyAbsent: true });
  const serverName = call.string('server_name', request.serverName, { optional: true, emptyAbsent: true });
  const timeoutMs = call.milliseconds('timeout', request.timeoutMs, { optional: true });
  if (clientPemPath !== undefined) call.requires('client_pem_path', { client_key_path: clientKeyPath });
  if (clientKeyPath !== undefined) call.requires('client_key_path', { client_pem_path: clientPemPath });
  call.atMostOne({ server_pem_path: serverPemPath, ca_pem_path: caPemPath });
  return {
    uri,
    user,
    password,
    dbName,
    token,
    connectTimeoutMs: connectTimeout,
    secure,
    serverPemPath,
    caPemPath,
    clientPemPath,
    clientKeyPath,
    serverName,
    timeoutMs,
  };
}
