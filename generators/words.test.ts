import { expect, it } from 'vitest';
import { camel, pascal, snake, upper, words } from './words.js';

const initialisms = ['ID', 'IDs', 'DB', 'URI', 'JSON'];

it('a name is split at underscores and where case changes', () => {
  expect(words('FieldSchemaJSON')).toEqual(['field', 'schema', 'json']);
  expect(words('CollectionInfo')).toEqual(['collection', 'info']);
  expect(words('_resource_groups')).toEqual(['resource', 'groups']);
});

it('each casing is computed from the words', () => {
  expect(camel('collection_name')).toBe('collectionName');
  expect(pascal('collection_name')).toBe('CollectionName');
  expect(snake('CollectionInfo')).toBe('collection_info');
  expect(upper('FloatVector')).toBe('FLOAT_VECTOR');
});

it('an initialism keeps its capitals, but for a leading one in camel case', () => {
  expect(pascal('db_name', initialisms)).toBe('DBName');
  expect(pascal('collection_ids', initialisms)).toBe('CollectionIDs');
  expect(camel('collection_id', initialisms)).toBe('collectionID');
  expect(camel('uri', initialisms)).toBe('uri');
});
