/** Names of the parameters of methods that have many. */

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
  'mmapEnabled',
];

export const createSchemaNames = ['description', 'autoId', 'enableDynamicField', 'enableNamespace', 'fields'];

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

export const deleteNames = ['collectionName', 'ids', 'filter', 'partitionName', 'consistencyLevel'];

export const queryNames = [
  'collectionName',
  'filter',
  'outputFields',
  'ids',
  'partitionNames',
  'limit',
  'offset',
  'ignoreGrowing',
  'timezone',
  'timeFields',
  'consistencyLevel',
  'guaranteeTimestamp',
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

export const addFieldNames = [
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
  'mmapEnabled',
];

export const addIndexNames = ['fieldName', 'indexType', 'indexName', 'metricType', 'params'];
