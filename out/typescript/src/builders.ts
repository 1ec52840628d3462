/** Builders: records that can be added to. Made by Lockstep from spec/; do not edit. */
import { dataTypeNames, indexTypeNames, metricTypeNames } from './enums.js';
import { Checks, type JsonValue, addField, addIndex, present } from './internal/functions.js';
import { checkFunction, checkStructFieldSchema, verifyCollectionSchema } from './record_checks.js';
import type { CollectionSchema, FieldSchema, Function, IndexParam, StructFieldSchema } from './records.js';
import { addFieldNames, addFunctionNames, addIndexNames, addStructFieldNames, structFieldSchemaAddFieldNames } from './request_names.js';
import type {
  AddFieldRequest,
  AddFunctionRequest,
  AddIndexRequest,
  AddStructFieldRequest,
  StructFieldSchemaAddFieldRequest,
} from './requests.js';

/** Fields of a collection. */
export class CollectionSchemaBuilder implements CollectionSchema {
  /** What the collection is for. Default: empty. */
  readonly description: string | undefined;
  /** The server makes the primary keys. Default: false. */
  readonly autoId: boolean | undefined;
  /** Keep what a row has beyond the fields. Default: false. */
  readonly enableDynamicField: boolean | undefined;
  /** Divide the collection into namespaces. */
  readonly enableNamespace: boolean | undefined;
  /** Name of the primary key, in place of isPrimary on the field. */
  readonly primaryField: string | undefined;
  /** Name of the partition key, in place of isPartitionKey on the field. */
  readonly partitionKeyField: string | undefined;
  /** Name of the clustering key, in place of isClusteringKey on the field. */
  readonly clusteringKeyField: string | undefined;
  /** Where the rows are if the server does not keep them, such as `s3://bucket/path`. Such a collection needs no primary key. */
  readonly externalSource: string | undefined;
  /** How the external source is read, as JSON, such as its format. */
  readonly externalSpec: string | undefined;
  /** The fields, in order. Default: []. */
  readonly fields: FieldSchema[];
  /** The fields that hold lists of structs, in order. Default: []. */
  readonly structFields: StructFieldSchema[];
  /** Functions that compute fields from others, such as BM25. Default: []. */
  readonly functions: Function[];

  /** @internal */
  constructor(record: CollectionSchema) {
    this.description = record.description;
    this.autoId = record.autoId;
    this.enableDynamicField = record.enableDynamicField;
    this.enableNamespace = record.enableNamespace;
    this.primaryField = record.primaryField;
    this.partitionKeyField = record.partitionKeyField;
    this.clusteringKeyField = record.clusteringKeyField;
    this.externalSource = record.externalSource;
    this.externalSpec = record.externalSpec;
    this.fields = [...(record.fields ?? [])];
    this.structFields = [...(record.structFields ?? [])];
    this.functions = [...(record.functions ?? [])];
  }

  /** Add a field. */
  addField(request: AddFieldRequest): this {
    const call = new Checks('add_field');
    call.known(request, addFieldNames);
    const fieldName = call.name('field_name', request.fieldName);
    const dataType = call.member('data_type', request.dataType, dataTypeNames);
    const structSchema = call.record('struct_schema', request.structSchema, checkStructFieldSchema, { optional: true });
    const description = call.string('description', request.description, { default: '' });
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
    if (structSchema !== undefined) call.requiresValue('struct_schema', 'data_type', dataType, 'Array');
    addField(
      this,
      present<FieldSchema>({
        name: fieldName,
        dataType,
        description,
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
      }),
      structSchema,
    );
    return this;
  }

  /** Add a field that holds lists of structs. */
  addStructField(request: AddStructFieldRequest): this {
    const call = new Checks('add_struct_field');
    call.known(request, addStructFieldNames);
    const structFieldSchema = call.record('struct_field_schema', request.structFieldSchema, checkStructFieldSchema);
    this.structFields.push(structFieldSchema);
    return this;
  }

  /** Add a function. */
  addFunction(request: AddFunctionRequest): this {
    const call = new Checks('add_function');
    call.known(request, addFunctionNames);
    const givenFunction = call.record('function', request.function, checkFunction);
    this.functions.push(givenFunction);
    return this;
  }

  /** Check what can be checked without a server. */
  verify(): this {
    const call = new Checks('verify');
    verifyCollectionSchema(call, '', this);
    return this;
  }
}

/** Indexes to build. */
export class IndexParamsBuilder extends Array<IndexParam> {
  /** Add an index. */
  addIndex(request: AddIndexRequest): this {
    const call = new Checks('add_index');
    call.known(request, addIndexNames);
    const fieldName = call.name('field_name', request.fieldName);
    const indexType = call.member('index_type', request.indexType, indexTypeNames, { optional: true, emptyAbsent: true });
    const indexName = call.string('index_name', request.indexName, { optional: true, emptyAbsent: true });
    const metricType = call.member('metric_type', request.metricType, metricTypeNames, { optional: true, emptyAbsent: true });
    const params = call.mapOf('params', request.params, (_at, each) => each as JsonValue, { optional: true });
    addIndex(this, present<IndexParam>({ fieldName, indexType, indexName, metricType, params }));
    return this;
  }
}

/** A field that holds a list of structs; each struct has the same fields. */
export class StructFieldSchemaBuilder implements StructFieldSchema {
  /** Name of the field, unique in the schema; add_field gives it. Default: empty. */
  readonly name: string | undefined;
  /** What the field is for. Default: empty. */
  readonly description: string | undefined;
  /** Rows may leave the field out, or give null. Default: false. */
  readonly nullable: boolean | undefined;
  /** Most structs in the list of one row. At least 1. */
  readonly maxCapacity: number | undefined;
  /** Fields of each struct: scalars and vectors. Default: []. */
  readonly fields: FieldSchema[];
  /** Map the field's data from disk instead of loading it. */
  readonly mmapEnabled: boolean | undefined;
  /** Whether the field's data is fetched before it is asked for, such as `sync` or `disable`. */
  readonly warmup: string | undefined;

  /** @internal */
  constructor(record: StructFieldSchema) {
    this.name = record.name;
    this.description = record.description;
    this.nullable = record.nullable;
    this.maxCapacity = record.maxCapacity;
    this.fields = [...(record.fields ?? [])];
    this.mmapEnabled = record.mmapEnabled;
    this.warmup = record.warmup;
  }

  /** Add a field to the structs. */
  addField(request: StructFieldSchemaAddFieldRequest): this {
    const call = new Checks('add_field');
    call.known(request, structFieldSchemaAddFieldNames);
    const fieldName = call.name('field_name', request.fieldName);
    const dataType = call.member('data_type', request.dataType, dataTypeNames);
    const description = call.string('description', request.description, { default: '' });
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
    addField(
      this,
      present<FieldSchema>({
        name: fieldName,
        dataType,
        description,
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
      }),
    );
    return this;
  }
}
