import { expect, test } from 'vitest';
import { methodSentence, typeSentence } from './sentences.js';

test('an order becomes what the method does, in all verbs of its first sentence', () => {
  expect(methodSentence('M', 'Build indexes and wait until they are built.')).toBe('M builds indexes and waits until they are built.');
  expect(methodSentence('M', 'Merge segments to one size, wait for the indexes, refresh what is loaded.')).toBe(
    'M merges segments to one size, waits for the indexes, refreshes what is loaded.',
  );
  expect(methodSentence('M', 'Drop a collection with its data and indexes. Nothing happens where there is none.')).toBe(
    'M drops a collection with its data and indexes. Nothing happens where there is none.',
  );
  expect(methodSentence('M', 'Make a database the one that later calls use.')).toBe('M makes a database the one that later calls use.');
});

test('a noun is what the method returns, a question what it tells', () => {
  expect(methodSentence('M', 'Names of the users.')).toBe('M returns the names of the users.');
  expect(methodSentence('M', 'Rows that match a filter.')).toBe('M returns rows that match a filter.');
  expect(methodSentence('M', 'Whether a collection or alias exists.')).toBe('M tells whether a collection or alias exists.');
});

test('a type is one thing or holds several', () => {
  expect(typeSentence('T', 'A field of a collection.')).toBe('T is a field of a collection.');
  expect(typeSentence('T', 'Type of a field.')).toBe('T is the type of a field.');
  expect(typeSentence('T', 'Type that a value is read as.')).toBe('T is the type that a value is read as.');
  expect(typeSentence('T', 'Ascending or descending.')).toBe('T is ascending or descending.');
  expect(typeSentence('T', 'Indexes to build.')).toBe('T holds indexes to build.');
  expect(typeSentence('T', 'Fields of a collection.')).toBe('T holds the fields of a collection.');
  expect(typeSentence('T', 'Schema and properties of a collection.')).toBe('T holds the schema and properties of a collection.');
  expect(typeSentence('T', 'What an insert did.')).toBe('T tells what an insert did.');
});
