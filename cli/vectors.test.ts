import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertVectors } from './vectors.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vectors-'));
  mkdirSync(join(root, 'conformance/vectors'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const vector = (text: string): void => {
  writeFileSync(join(root, 'conformance/vectors/join.yaml'), text);
};

test('values come out as they stand', () => {
  vector('- { vector: one, takes: { ids: [1, { $int: "9223372036854775807" }], x: 0.5, n: null }, gives: "a" }\n');
  expect(convertVectors(root)).toBe(1);
  expect(JSON.parse(readFileSync(join(root, 'build/vectors/join.json'), 'utf8'))).toEqual([
    { vector: 'one', takes: { ids: [1, { $int: '9223372036854775807' }], x: 0.5, n: null }, gives: 'a' },
  ]);
});

test('an integer that JSON numbers cannot hold is refused, naming how to write it', () => {
  vector('- { vector: one, takes: { id: 9007199254740993 } }\n');
  expect(() => convertVectors(root)).toThrow('{ $int: "9007199254740993" }');
});
