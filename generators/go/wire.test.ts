import { describe, expect, test } from 'vitest';
import { goWire, wireEnumValue, wireField, wireType } from './wire.js';

describe('names of the wire in Go', () => {
  test('files and packages are our own, so that the official stubs may be in the same program', () => {
    expect(goWire({ name: 'common.proto', package: 'milvus.proto.common' }, 'example.com/m')).toEqual({
      name: 'lockstep/milvus/common.proto',
      package: 'lockstep.milvus.common',
      goPackage: 'example.com/m/internal/wire/commonpb',
    });
  });

  test('fields as protoc-gen-go names them', () => {
    expect(['collection_name', 'coll_segIDs', 'IDs', 'autoID', 'nq', 'float16_vector', 'dbName', 'topK', '_x'].map(wireField)).toEqual([
      'CollectionName',
      'CollSegIDs',
      'IDs',
      'AutoID',
      'Nq',
      'Float16Vector',
      'DbName',
      'TopK',
      'XX',
    ]);
  });

  test('types and values of nested enums', () => {
    expect(wireType('milvus.proto.schema.FieldPartialUpdateOp.OpType')).toBe('schemapb.FieldPartialUpdateOp_OpType');
    expect(wireEnumValue('milvus.proto.schema.FieldPartialUpdateOp.OpType', 'REPLACE')).toBe('schemapb.FieldPartialUpdateOp_REPLACE');
    expect(wireEnumValue('milvus.proto.common.DslType', 'BoolExprV1')).toBe('commonpb.DslType_BoolExprV1');
  });
});
