import { expect, it } from 'vitest';
import { brokenLine, isTwin } from './signature-lines.js';
import { markRows } from './rows.js';

const rows = (text: string): string[][] => Array.from(text).map((each) => [each]);
const marks = (before: string, after: string): string =>
  markRows(rows(before), rows(after))
    .map(({ mark, cells }) => `${{ same: ' ', gone: '-', come: '+' }[mark]}${cells.join('')}`)
    .join('');

it('the longest common lines stay, and what is gone stands before what came', () => {
  expect(marks('abcd', 'abcd')).toBe(' a b c d');
  expect(marks('abcd', 'axcd')).toBe(' a-b+x c d');
  expect(marks('', 'ab')).toBe('+a+b');
  expect(marks('ab', '')).toBe('-a-b');
  expect(marks('abcdef', 'badcfe').replace(/[-+]./g, '')).toHaveLength(6);
});

it('a long signature is broken at its own commas alone', () => {
  const params = [
    'names: Sequence[str, int]',
    'filter: Map<String, ?>',
    'then: (hits: Hits) => Hit[]',
    'other: str = "a long default value"',
  ];
  expect(brokenLine(`Client.search(${params.join(', ')}) -> dict[str, int]`)).toEqual([
    'Client.search(',
    ...params.map((each) => `  ${each},`),
    ') -> dict[str, int]',
  ]);
  expect(brokenLine('Client.close() -> None')).toEqual(['Client.close() -> None']);
});

it('the asynchronous client is said where it differs', () => {
  const all = ['AsyncMilvusClient.close() -> None', 'MilvusClient.close() -> None', 'AsyncMilvusClient.wait() -> None'];
  expect(all.filter((line) => isTwin(line, all))).toEqual(['AsyncMilvusClient.close() -> None']);
});
