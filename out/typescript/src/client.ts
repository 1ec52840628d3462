/** The client of the API. */
import { CollectionSchemaBuilder, IndexParamsBuilder } from './builders.js';
import { decodeAliasInfo, decodeCollectionInfo } from './decoders.js';
import { encodeCollectionSchema } from './encoders.js';
import { consistencyLevelNames, dataTypeNames, jsonCastNames, loadPriorityNames, metricTypeNames, primaryKeyTypeNames } from './enums.js';
import type { Row } from './internal/columns.js';
import {
  type Call,
  type CallOptions,
  Checks,
  Client,
  type JsonValue,
  clientHost,
  count,
  countQueries,
  decodeHits,
  decodeIds,
  decodeRows,
  encodeQueries,
  encodeRows,
  exact,
  guaranteeTimestamp,
  hasNoRows,
  idsFilter,
  isQueryKind,
  joinComma,
  localTime,
  mapPairs,
  merged,
  nowMilliseconds,
  orderText,
  parseAddress,
  present,
  readCount,
  serialized,
  toJson,
  toPairs,
  toUint64,
} from './internal/functions.js';
import type { SearchResult } from './internal/hits.js';
import type { RowSet } from './internal/row_set.js';
import {
  checkCollectionSchema,
  checkFieldSchema,
  checkIndexParam,
  checkOrderBy,
  checkSearchParams,
  verifyCollectionSchema,
} from './record_checks.js';
import type { CollectionSchema, FieldSchema, IndexParams } from './records.js';
import {
  connectNames,
  createCollectionNames,
  createFieldSchemaNames,
  createSchemaNames,
  deleteNames,
  loadCollectionNames,
  queryNames,
  searchNames,
} from './request_names.js';
import type {
  AlterAliasRequest,
  CloseRequest,
  ConnectRequest,
  CreateAliasRequest,
  CreateCollectionRequest,
  CreateFieldSchemaRequest,
  CreateIndexRequest,
  CreateSchemaRequest,
  DeleteRequest,
  DescribeAliasRequest,
  DescribeCollectionRequest,
  DropAliasRequest,
  DropCollectionRequest,
  GetRequest,
  GetServerVersionRequest,
  HasCollectionRequest,
  InsertRequest,
  ListCollectionsRequest,
  LoadCollectionRequest,
  PrepareIndexParamsRequest,
  QueryRequest,
  SearchRequest,
} from './requests.js';
import type { AliasInfo, CollectionInfo, DeleteResult, InsertResult } from './results.js';
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
    const mmapEnabled = call.bool('mmap_enabled', request.mmapEnabled, { optional: true });
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
      mmapEnabled,
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
    const fields = call.listOf('fields', request.fields, (at, each) => call.record(at, each, checkFieldSchema), { default: [] });
    return new CollectionSchemaBuilder(present<CollectionSchema>({ description, autoId, enableDynamicField, enableNamespace, fields }));
  }

  /** Start a list of indexes. */
  static prepareIndexParams(request: PrepareIndexParamsRequest = {}): IndexParamsBuilder {
    new Checks('prepare_index_params').known(request, []);
    return new IndexParamsBuilder();
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

  /** Close the client. Calls under way end with a transport error. Twice is once. */
  close(request: CloseRequest = {}): Promise<void> {
    this.begin('close', request, undefined, []);
    this.setState({ closed: true });
    return Promise.resolve();
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
          { name: primaryFieldName, dataType: idType, isPrimary: true, autoId, maxLength: idType === 'VarChar' ? maxLength : undefined },
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
   * Delete rows by primary key or by filter.
   * @returns How many rows the server counts as deleted.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async delete(request: DeleteRequest, options?: CallOptions): Promise<DeleteResult> {
    const call: Call = this.begin('delete', request, options, deleteNames);
    const collectionName = call.name('collection_name', request.collectionName);
    const ids = call.ids('ids', request.ids, { optional: true, emptyAbsent: true });
    const filter = call.string('filter', request.filter, { optional: true, emptyAbsent: true });
    const partitionName = call.string('partition_name', request.partitionName, { optional: true, emptyAbsent: true });
    const consistencyLevel = call.member('consistency_level', request.consistencyLevel, consistencyLevelNames, { optional: true });
    call.exactlyOne({ ids, filter });
    return call.withSchema(
      { collection: collectionName, when: ids !== undefined, refreshOn: ['schema_mismatch', 'expression_rejected'] },
      async (known) => {
        const response = await call.repeatable(rpcs.Delete, {
          collection_name: collectionName,
          partition_name: partitionName,
          expr: filter ?? (known !== undefined && ids !== undefined ? idsFilter(call, known, ids) : undefined),
          consistency_level: consistencyLevel !== undefined ? consistencyLevelNames.toNumber(consistencyLevel) : undefined,
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
    const call: Call = this.begin('get', request, options, ['collectionName', 'ids', 'outputFields', 'partitionNames']);
    const collectionName = call.name('collection_name', request.collectionName);
    const ids = call.ids('ids', request.ids);
    const outputFields = call.texts('output_fields', request.outputFields, { default: ['*'], emptyAbsent: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    if (ids.length === 0) return decodeRows<R>(call, [], []);
    return call.withSchema({ collection: collectionName, refreshOn: ['schema_mismatch', 'expression_rejected'] }, async (known) => {
      return this.query<R>({ collectionName, filter: idsFilter(call, known, ids), outputFields, partitionNames }, call.rest());
    });
  }

  /**
   * Add rows.
   * @returns How many rows, and their primary keys.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   * @throws ServerError `schema_mismatch`: The collection's schema changed since the client looked it up.
   */
  async insert(request: InsertRequest, options?: CallOptions): Promise<InsertResult> {
    const call: Call = this.begin('insert', request, options, ['collectionName', 'data', 'partitionName']);
    const collectionName = call.name('collection_name', request.collectionName);
    const data = call.value('data', request.data);
    const partitionName = call.string('partition_name', request.partitionName, { optional: true, emptyAbsent: true });
    if (hasNoRows(data)) return { insertCount: 0, ids: [] };
    return call.withSchema({ collection: collectionName, refreshOn: ['schema_mismatch'] }, async (known) => {
      const encoded = encodeRows(call, known, data, 'insert');
      const response = await call.once(rpcs.Insert, {
        collection_name: collectionName,
        partition_name: partitionName,
        fields_data: encoded.fieldsData,
        num_rows: encoded.numRows,
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
    const collectionName = call.name('collection_name', request.collectionName);
    const filter = call.string('filter', request.filter, { optional: true, emptyAbsent: true });
    const outputFields = call.texts('output_fields', request.outputFields, { default: ['*'], emptyAbsent: true });
    const ids = call.ids('ids', request.ids, { optional: true, emptyAbsent: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    const limit = call.count('limit', request.limit, { optional: true, min: 1 });
    const offset = call.count('offset', request.offset, { optional: true, alsoAbsent: [0] });
    const ignoreGrowing = call.bool('ignore_growing', request.ignoreGrowing, { default: false });
    const timezone = call.string('timezone', request.timezone, { optional: true, emptyAbsent: true });
    const timeFields = call.string('time_fields', request.timeFields, { optional: true, emptyAbsent: true });
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
            partition_names: partitionNames,
            query_params: toPairs({ limit, offset, ignore_growing: ignoreGrowing, timezone, time_fields: timeFields }),
            db_name: call.options.dbName,
          }),
        );
        if (response === undefined) return decodeRows<R>(call, [], []);
        return decodeRows<R>(call, response.fields_data, response.output_fields);
      },
    );
  }

  /**
   * The rows nearest to each query.
   * @returns For each query its hits, nearest first.
   * @throws ServerError `collection_not_found`: No collection or alias has the name.
   */
  async search<R extends object = Row>(request: SearchRequest, options?: CallOptions): Promise<SearchResult<R>> {
    const call: Call = this.begin('search', request, options, searchNames);
    const collectionName = call.name('collection_name', request.collectionName);
    const data = call.value('data', request.data, { notEmpty: true });
    const filter = call.string('filter', request.filter, { optional: true, emptyAbsent: true });
    const limit = call.count('limit', request.limit, { default: 10, min: 1, max: 16384 });
    const outputFields = call.texts('output_fields', request.outputFields, { optional: true, emptyAbsent: true });
    const searchParams = call.record('search_params', request.searchParams, checkSearchParams, { optional: true });
    const partitionNames = call.texts('partition_names', request.partitionNames, { optional: true, emptyAbsent: true });
    const annsField = call.string('anns_field', request.annsField, { optional: true, emptyAbsent: true });
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
    call.atMostOne({ offset, 'search_params.offset': searchParams?.offset });
    call.atMostOne({ page_retain_order: pageRetainOrder, 'search_params.page_retain_order': searchParams?.pageRetainOrder });
    call.atMostOne({ group_by_field: groupByField, group_by_fields: groupByFields });
    if (givenGuaranteeTimestamp !== undefined)
      call.requiresValue('guarantee_timestamp', 'consistency_level', consistencyLevel, 'Customized');
    return call.withSchema(
      { collection: collectionName, when: isQueryKind(data, 'bytes'), refreshOn: ['schema_mismatch'] },
      async (known) => {
        const response = await call.read(rpcs.Search, {
          consistency_level: consistencyLevel !== undefined ? consistencyLevelNames.toNumber(consistencyLevel) : undefined,
          use_default_consistency: consistencyLevel === undefined ? true : undefined,
          guarantee_timestamp: toUint64(givenGuaranteeTimestamp ?? guaranteeTimestamp(consistencyLevel, call.lastWrite(collectionName))),
          collection_name: collectionName,
          partition_names: partitionNames,
          dsl: filter,
          dsl_type: enums.DslType.BoolExprV1,
          nq: countQueries(data),
          placeholder_group: encodeQueries(call, data, known, annsField),
          output_fields: outputFields,
          search_params: toPairs({
            topk: limit,
            anns_field: annsField,
            round_decimal: roundDecimal,
            offset: offset ?? searchParams?.offset,
            ignore_growing: ignoreGrowing ?? searchParams?.ignoreGrowing ?? false,
            metric_type: searchParams?.metricType,
            hints: searchParams?.hints,
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
            params: toJson(
              merged(call, {}, searchParams?.params, searchParams?.others, {
                page_retain_order: pageRetainOrder ?? searchParams?.pageRetainOrder,
              }),
            ),
          }),
          db_name: call.options.dbName,
        });
        return decodeHits<R>(call, response.results);
      },
    );
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
