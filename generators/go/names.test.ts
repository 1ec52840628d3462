import { describe, expect, test } from 'vitest';
import { Names } from './names.js';

const names = new Names(['ID', 'IDs', 'URI', 'DB', 'JSON']);

describe('names', () => {
  test('initialisms keep their capitals', () => {
    expect(['db_name', 'collection_id', 'ids', 'json_path', 'uri'].map(names.exported)).toEqual([
      'DBName',
      'CollectionID',
      'IDs',
      'JSONPath',
      'URI',
    ]);
  });

  test('a local name that begins with an initialism has it in lower case', () => {
    expect(['db_name', 'ids', 'json_type'].map(names.local)).toEqual(['dbName', 'ids', 'jsonType']);
  });

  test('a local name is no word of Go and hides no package or predeclared name', () => {
    expect(['type', 'range', 'func', 'map', 'len', 'context', 'err', 'default', 'string'].map(names.local)).toEqual([
      'typeValue',
      'rangeValue',
      'funcValue',
      'mapValue',
      'lenValue',
      'contextValue',
      'errValue',
      'defaultValue',
      'stringValue',
    ]);
  });

  test('constants of enums carry the type', () => {
    expect(names.member('DataType', 'Int64')).toBe('DataTypeInt64');
    expect(['COSINE', 'MAX_SIM_L2', 'L2'].map((member) => names.member('MetricType', member))).toEqual([
      'MetricTypeCOSINE',
      'MetricTypeMaxSimL2',
      'MetricTypeL2',
    ]);
    expect(['HNSW', 'HNSW_SQ', 'IVF_SQ8', 'AUTOINDEX', 'BIN_IVF_FLAT'].map((member) => names.member('IndexType', member))).toEqual([
      'IndexTypeHNSW',
      'IndexTypeHNSWSQ',
      'IndexTypeIVFSQ8',
      'IndexTypeAUTOINDEX',
      'IndexTypeBinIVFFlat',
    ]);
  });
});
