import { expect, it } from 'vitest';
import { accessor, constant, local, method, variable, wireName } from './names.js';

it('words of Java and of the body get an underscore behind them', () => {
  expect(['class', 'from', 'type', 'default', 'None', '_'].map(variable)).toEqual(['class_', 'from', 'type', 'default_', 'none', '__']);
  expect(local('message')).toBe('message_');
  expect(method('import')).toBe('import_');
});

it('an accessor hides no method that every object has', () => {
  expect(accessor('wait')).toBe('wait_');
  expect(method('wait')).toBe('wait');
});

it('constants are upper case and begin with a letter', () => {
  expect(['asc', 'MAX_SIM_L2', 'Int64', '2d'].map(constant)).toEqual(['ASC', 'MAX_SIM_L2', 'INT64', '_2D']);
});

it('fields of messages are named as protoc names them', () => {
  expect(['collection_name', 'autoID', 'IDs', 'coll_segIDs', 'field_2_x'].map(wireName)).toEqual([
    'CollectionName',
    'AutoID',
    'IDs',
    'CollSegIDs',
    'Field2X',
  ]);
});
