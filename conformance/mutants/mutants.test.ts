import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadModel } from '../../generators/model/load.js';
import type { Model } from '../../generators/model/model.js';
import type { AnyDriver, Request } from '../runner/driver.js';
import { contract, root } from '../runner/toy/subject.js';
import type { Value } from '../runner/value.js';
import { altered, type Alteration } from './altered.js';
import { another } from './another.js';
import { callMutantsOf } from './call-mutants.js';
import { needlessSurvivors, readSurvivors, unknownSurvivors } from './survivors.js';

const model = loadModel(join(root, 'spec'), contract).model as Model;

describe('a mutant of calls', () => {
  const find = (of: string, title: string): Alteration => {
    const found = callMutantsOf(model).find((each) => each.of === of && each.title === title);
    if (found === undefined) throw new Error(`no mutant ${of}: ${title}`);
    return found.alteration;
  };

  it('takes the argument from the calls of its method alone', () => {
    const { args } = find('query', 'limit is ignored');
    expect(args?.('query', { filter: 'a', limit: 3 })).toEqual({ filter: 'a' });
    expect(args?.('search', { limit: 3 })).toEqual({ limit: 3 });
  });

  it('gives another value where an argument must be there', () => {
    expect(find('drop_alias', 'alias is taken for another value').args?.('drop_alias', { alias: 'a' })).toEqual({ alias: 'a~' });
  });

  it('takes a field from records at any depth, under the name of the union member that they are', () => {
    const weights = { kind: 'WeightedRanker', weights: [1], norm_score: false };
    expect(find('WeightedRanker', 'norm_score is ignored').args?.('hybrid_search', { ranker: weights })).toEqual({
      ranker: { kind: 'WeightedRanker', weights: [1] },
    });
    const schema = { fields: [{ name: 'id', nullable: true }], struct_fields: [{ fields: [{ name: 'x', nullable: true }] }] };
    expect(find('FieldSchema', 'nullable is ignored').args?.('create_collection', { schema })).toEqual({
      schema: { fields: [{ name: 'id' }], struct_fields: [{ fields: [{ name: 'x' }] }] },
    });
  });

  it('takes the keys that an open record does not list', () => {
    const { args } = find('SearchParams', 'others is ignored');
    expect(args?.('search', { search_params: { metric_type: 'L2', nprobe: 8 } })).toEqual({ search_params: { metric_type: 'L2' } });
  });

  it('changes one part of a result, and what has no parts as a whole', () => {
    const info = { collection_name: 'a', fields: [{ name: 'id', type: 'Int64' }] };
    expect(find('FieldInfo', 'type is another value').result?.('describe_collection', info)).toEqual({
      collection_name: 'a',
      fields: [{ name: 'id', type: 'Int64~' }],
    });
    expect(find('has_collection', 'the result is another').result?.('has_collection', true)).toBe(false);
  });
});

it.each<[Value, Value]>([
  [1, 2],
  [{ $int: '9223372036854775806' }, { $int: '9223372036854775807' }],
  [{ $float: 'NaN' }, 0],
  ['a', 'a~'],
  [[1, 2], [2]],
  [[], [null]],
  [{ a: 1 }, {}],
  [{ $bytes: 'AA==' }, null],
])('another value than %j is %j', (value, other) => {
  expect(another(value)).toEqual(other);
});

it('an altered driver leaves handles and errors as they are', async () => {
  const asked: Request[] = [];
  const driver = {
    request: (request: Request) => {
      asked.push(request);
      return Promise.resolve(request.method === 'fails' ? { kind: 'error', error: { kind: 'server' } } : { kind: 'result', value: 1 });
    },
  } as unknown as AnyDriver;
  const mutant = altered(driver, { args: () => ({}), result: () => 2 });
  expect(await mutant.request({ client: 'main', method: 'get', args: { ids: [1] } })).toEqual({ kind: 'result', value: 2 });
  expect(await mutant.request({ handle: 'h1', method: 'next', args: {} })).toEqual({ kind: 'result', value: 1 });
  expect(await mutant.request({ client: 'main', method: 'fails', args: {} })).toEqual({ kind: 'error', error: { kind: 'server' } });
  expect(asked.map(({ args }) => args)).toEqual([{}, {}, {}]);
});

describe('the list of survivors', () => {
  const made: string[] = [];
  afterEach(() => {
    made.splice(0).forEach((each) => {
      rmSync(each, { recursive: true });
    });
  });
  const read = (text: string): ReturnType<typeof readSurvivors> => {
    const root = mkdtempSync(join(tmpdir(), 'survivors-'));
    made.push(root);
    mkdirSync(join(root, 'conformance/mutants'), { recursive: true });
    writeFileSync(join(root, 'conformance/mutants/survivors.yaml'), text);
    return readSurvivors(root);
  };

  it('tells entries that are caught or name no mutant, and leaves those that were not tried', () => {
    const survivors = read('- reason: equal on the wire\n  mutants: ["a: b", "c: d", "e: f", "g: h"]\n');
    expect(needlessSurvivors(survivors, ['a: b', 'c: d'], ['a: b']).map(({ message }) => message)).toEqual(['a case fails on "c: d"']);
    expect(unknownSurvivors(survivors, ['a: b', 'c: d', 'e: f']).map(({ message }) => message)).toEqual(['the spec has no mutant "g: h"']);
  });

  it.each([
    ['- mutants: ["a: b"]\n', 'the entry lacks reason'],
    ['- reason: x\n', 'mutants is a list of texts, `method: what it lost`'],
    ['- { reason: x, mutants: ["a: b"], until: 2027-01-01 }\n', 'unknown key until'],
  ])('refuses %j', (text, message) => {
    expect(read(text).diagnostics).toMatchObject([{ code: 'wrong_value', message, place: { line: 1 } }]);
  });
});
