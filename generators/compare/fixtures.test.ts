import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadModel } from '../model/load.js';
import { readContract } from '../wire/contract.js';
import { installedPymilvus } from '../wire/installed.js';
import { writeBase } from './fixtures.js';

const root = join(import.meta.dirname, '../..');

it('the spec that fixtures change has no problem of its own', () => {
  const at = join(root, 'build/compare/base');
  writeBase(root, at);
  const { diagnostics } = loadModel(at, readContract(installedPymilvus(root) ?? ''), { kept: join(root, 'build/schemas') });
  expect(diagnostics.map(({ place, message }) => `${place.file}:${String(place.line)} ${message}`)).toEqual([]);
});
