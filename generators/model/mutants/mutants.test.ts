import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContract } from '../../wire/contract.js';
import { installedPymilvus } from '../../wire/installed.js';
import { loadModel } from '../load.js';
import type { Method, Model } from '../model.js';
import { mutantsOf, type Mutant } from './index.js';

const root = join(import.meta.dirname, '../../..');
const model = loadModel(join(root, 'spec'), readContract(installedPymilvus(root) ?? '')).model as Model;
const mutants = mutantsOf(model);

const find = (id: string): Mutant => mutants.find(({ of, title }) => `${of}: ${title}` === id) as Mutant;
const method = (name: string): Method => model.methods.find((each) => each.name === name) as Method;

/** Objects by the order in which they are met, so that what refers to itself can be compared. */
function shape(value: unknown, seen = new Map<object, number>()): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? 'function' : value;
  const known = seen.get(value);
  if (known !== undefined) return `#${known.toString()}`;
  seen.set(value, seen.size);
  return Object.entries(value).map(([key, each]) => [key, shape(each, seen)]);
}

it('each mutant has a name of its own', () => {
  const ids = mutants.map(({ of, title }) => `${of}: ${title}`);
  expect(ids.length).toBeGreaterThan(500);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a mutant changes the Model, and changes it back', () => {
  const before = JSON.stringify(shape([model.methods, model.declarations, model.retry, model.namedErrors, model.metadata]));
  for (const { begin } of mutants) begin()();
  expect(JSON.stringify(shape([model.methods, model.declarations, model.retry, model.namedErrors, model.metadata]))).toBe(before);
});

it('what is lost is gone for as long as the mutant lasts', () => {
  const forgets = (): number => method('drop_alias').body.flatMap((step) => (step.kind === 'rpc' ? step.forgets : [])).length;
  const end = find('drop_alias: DropAlias forgets no schema').begin();
  expect(forgets()).toBe(0);
  end();
  expect(forgets()).toBe(1);
});

it('a policy is taken for its neighbours alone', () => {
  const retries = mutants.filter(({ of, kind }) => of === 'drop_alias' && kind === 'retry').map(({ title }) => title);
  expect(retries).toEqual(['DropAlias is sent again as read, not repeatable', 'DropAlias is sent again as once, not repeatable']);
});

it('a mutant of a nested method may show in those that call it', () => {
  expect(find('create_index: a part is gone: "AUTOINDEX"').methods).toEqual(['create_index', 'create_collection']);
  expect(find('AliasInfo: db_name is never there').methods).toEqual(['describe_alias']);
});
