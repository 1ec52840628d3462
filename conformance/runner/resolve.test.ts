import { expect, it } from 'vitest';
import { resolve, UnboundName } from './resolve.js';
import type { Value } from './value.js';

const scope = new Map<string, Value>([
  ['c', 'name_1'],
  ['rows', [{ id: 7 }]],
]);

it('names and parts of saved values stand for their values', () => {
  expect(resolve({ collection_name: '$c', ids: ['$rows.0.id'] }, scope)).toEqual({ collection_name: 'name_1', ids: [7] });
});

it('text that starts with a dollar can be written', () => {
  expect(resolve([{ $text: '$c' }, { $matches: '$' }], scope)).toEqual(['$c', { $matches: '$' }]);
});

it('a value can be repeated, counted', () => {
  expect(resolve({ $times: [3, { id: '$index', of: '$c' }] }, scope)).toEqual([0, 1, 2].map((id) => ({ id, of: 'name_1' })));
});

it('a part that was not saved is told', () => {
  expect(() => resolve('$rows.1.id', scope)).toThrow(UnboundName);
});
