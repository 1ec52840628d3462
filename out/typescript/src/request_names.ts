/** Names of the parameters of methods that have many. Made by Lockstep from spec/; do not edit. */

export const connectNames = [
  'uri',
  'user',
  'password',
  'dbName',
  'token',
  'connectTimeoutMs',
  'secure',
  'serverPemPath',
  'caPemPath',
  'clientPemPath',
  'clientKeyPath',
  'serverName',
  'timeoutMs',
];

export const createCollectionNames = [
  'collectionName',
  'dimension',
  'primaryFieldName',
  'idType',
  'vectorFieldName',
  'metricType',
  'autoId',
  'maxLength',
  'enableDynamicField',
  'description',
  'schema',
  'indexParams',
  'consistencyLevel',
  'numShards',
  'numPartitions',
  'properties',
];

export const createFieldSchemaNames = [
  'name',
  'dataType',
  'desc',
  'isPrimary',
  'autoId',
  'isPartitionKey',
  'isClusteringKey',
  'isDynamic',
  'nullable',
  'defaultValue',
  'elementType',
  'dim',
  'maxLength',
  'maxCapacity',
  'enableAnalyzer',
  'enableMatch',
  'analyzerParams',
  'multiAnalyzerParams',
  'mmapEnabled',
  'warmup',
  'externalField',
];

export const createSchemaNames = [
  'description',
  'autoId',
  'enableDynamicField',
  'enableNamespace',
  'primaryField',
  'partitionKeyField',
  'clusteringKeyField',
  'externalSource',
  'externalSpec',
  'fields',
  'structFields',
  'functions',
];

export const createStructFieldSchemaNames = ['name', 'description', 'nullable', 'maxCapacity', 'fields', 'mmapEnabled', 'warmup'];

export const loadCollectionNames = [
  'collectionName',
  'replicaNumber',
  'resourceGroups',
  'loadFields',
  'skipLoadDynamicField',
  'priority',
  'refresh',
  'wait',
];

export const loadPartitionsNames = [
  'collectionName',
  'partitionNames',
  'replicaNumber',
  'resourceGroups',
  'loadFields',
  'skipLoadDynamicField',
  'priority',
  'refresh',
  'wait',
];

export const compactNames = ['collectionName', 'isClustering', 'isL0', 'targetSize', 'targetSizeUnit'];

export const deleteNames = ['collectionName', 'ids', 'filter', 'partitionName', 'consistencyLevel', 'filterParams', 'namespace'];

export const getNames = [
  'collectionName',
  'ids',
  'outputFields',
  'partitionNames',
  'ignoreGrowing',
  'timezone',
  'timeFields',
  'namespace',
  'consistencyLevel',
  'guaranteeTimestamp',
];

export const hybridSearchNames = [
  'collectionName',
  'reqs',
  'ranker',
  'limit',
  'outputFields',
  'partitionNames',
  'offset',
  'roundDecimal',
  'ignoreGrowing',
  'timezone',
  'timeFields',
  'rankGroupScorer',
  'groupByField',
  'groupSize',
  'strictGroupSize',
  'namespace',
  'consistencyLevel',
  'guaranteeTimestamp',
];

export const queryNames = [
  'collectionName',
  'filter',
  'outputFields',
  'ids',
  'partitionNames',
  'limit',
  'offset',
  'ignoreGrowing',
  'orderByFields',
  'groupByFields',
  'timezone',
  'timeFields',
  'filterParams',
  'namespace',
  'consistencyLevel',
  'guaranteeTimestamp',
];

export const queryIteratorNames = [
  'collectionName',
  'batchSize',
  'limit',
  'filter',
  'outputFields',
  'partitionNames',
  'offset',
  'filterParams',
  'namespace',
];

export const searchNames = [
  'collectionName',
  'data',
  'filter',
  'limit',
  'outputFields',
  'searchParams',
  'partitionNames',
  'annsField',
  'ranker',
  'functionChains',
  'highlighter',
  'ids',
  'searchAggregation',
  'filterParams',
  'namespace',
  'consistencyLevel',
  'guaranteeTimestamp',
  'offset',
  'roundDecimal',
  'ignoreGrowing',
  'groupByField',
  'groupByFields',
  'groupSize',
  'strictGroupSize',
  'orderByFields',
  'jsonPath',
  'jsonType',
  'strictCast',
  'timezone',
  'timeFields',
  'pageRetainOrder',
];

export const searchIteratorNames = [
  'collectionName',
  'data',
  'batchSize',
  'filter',
  'limit',
  'outputFields',
  'searchParams',
  'partitionNames',
  'annsField',
  'roundDecimal',
  'externalFilterFunc',
  'groupByField',
  'ignoreGrowing',
  'filterParams',
  'namespace',
];

export const upsertNames = ['collectionName', 'data', 'partitionName', 'partialUpdate', 'fieldOps', 'namespace'];

export const addFieldNames = [
  'fieldName',
  'dataType',
  'structSchema',
  'description',
  'isPrimary',
  'autoId',
  'isPartitionKey',
  'isClusteringKey',
  'isDynamic',
  'nullable',
  'defaultValue',
  'elementType',
  'dim',
  'maxLength',
  'maxCapacity',
  'enableAnalyzer',
  'enableMatch',
  'analyzerParams',
  'multiAnalyzerParams',
  'mmapEnabled',
  'warmup',
  'externalField',
];

export const addStructFieldNames = ['structFieldSchema'];

export const addFunctionNames = ['function'];

export const addIndexNames = ['fieldName', 'indexType', 'indexName', 'metricType', 'params'];

export const structFieldSchemaAddFieldNames = [
  'fieldName',
  'dataType',
  'description',
  'isPrimary',
  'autoId',
  'isPartitionKey',
  'isClusteringKey',
  'isDynamic',
  'nullable',
  'defaultValue',
  'elementType',
  'dim',
  'maxLength',
  'maxCapacity',
  'enableAnalyzer',
  'enableMatch',
  'analyzerParams',
  'multiAnalyzerParams',
  'mmapEnabled',
  'warmup',
  'externalField',
];
