import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContract } from '../wire/contract.js';
import { installedPymilvus } from '../wire/installed.js';
import { loadModel } from './load.js';
import type { Method, Model, Param, RpcStep } from './model.js';

const root = join(import.meta.dirname, '../..');
const loaded = loadModel(join(root, 'spec'), readContract(installedPymilvus(root) ?? ''));
const model = loaded.model as Model;

const method = (name: string): Method => model.methods.find((each) => each.name === name) as Method;
const param = (of: string, name: string): Param => method(of).params.find((each) => each.name === name) as Param;

it('a method waits when it polls, or calls one that does', () => {
  expect(model.methods.filter(({ waits }) => waits).map(({ name }) => name)).toEqual([
    'create_collection',
    'create_index',
    'load_collection',
    'load_partitions',
    'refresh_load',
    'flush',
  ]);
});

it('a zero stands for absence only where zero is refused, means the same, or is the default', () => {
  expect(param('search', 'limit').absence).toBe('zero');
  expect(param('search', 'offset').absence).toBe('zero');
  expect(param('search', 'round_decimal').absence).toBe('pointer');
  expect(param('create_collection', 'enable_dynamic_field').absence).toBe('pointer');
  expect(param('create_collection', 'auto_id').absence).toBe('zero');
  expect(param('create_collection', 'consistency_level').absence).toBe('pointer');
  expect(param('create_collection', 'id_type').absence).toBe('zero');
  expect(param('create_collection', 'schema').absence).toBe('nil');
  expect(param('insert', 'data').absence).toBe('never');
});

it('what forms bind is chosen in one branch at the start', () => {
  const [first] = method('create_collection').body;
  expect(first?.kind).toBe('branch');
  if (first?.kind !== 'branch') return;
  expect(first.bindings.map(({ name, optional }) => [name, optional])).toEqual([
    ['layout', false],
    ['indexes', true],
  ]);
  expect(first.branches.map(({ form }) => form.name)).toEqual(['schema', 'quick']);
});

it('the steps after a schema step are its body', () => {
  const step = method('insert').body.find(({ kind }) => kind === 'schema');
  expect(step?.kind === 'schema' ? step.body.map(({ kind }) => kind) : []).toEqual(['let', 'rpc']);
});

it('a change of representation is a node of its own', () => {
  const [step] = method('has_collection').body as [RpcStep];
  expect(step.request.fields.map(({ field, value }) => [field.name, value.kind])).toEqual([['collection_name', 'convert']]);
});

it('parameters of a fragment follow the method’s own', () => {
  const names = method('search').params.map(({ name }) => name);
  expect(names.indexOf('anns_field')).toBeLessThan(names.indexOf('consistency_level'));
  expect(names.indexOf('guarantee_timestamp')).toBeLessThan(names.indexOf('round_decimal'));
});

it('a spread leaves out what the method has under any of its names', () => {
  expect(method('create_field_schema').spread?.params.map(({ param: { name } }) => name)).not.toContain('description');
  expect(method('create_field_schema').spread?.params.map(({ param: { name } }) => name)).toContain('is_primary');
});

it('the RPCs in use are those of the steps and of the schema lookup', () => {
  expect(model.wire.used.map(({ name }) => name)).toContain('DescribeCollection');
  expect(model.wire.used.map(({ name }) => name)).not.toContain('RunAnalyzer');
});

it('an iterator ends in the pages of a runtime function, whose cursor the request reads', () => {
  const [schema] = method('query_iterator').body;
  const [pages] = schema?.kind === 'schema' ? schema.body : [];
  expect(pages).toMatchObject({ kind: 'pages', function: { name: 'query_pages' }, cursor: { name: 'cursor' } });
  expect(method('query_iterator').returns?.type).toMatchObject({ kind: 'iterator', of: { kind: 'declared' } });
});

it('a choice by the member of a union gives the name the type of the member', () => {
  const [schema] = method('hybrid_search').body;
  const rpc = schema?.kind === 'schema' ? (schema.body[0] as RpcStep) : undefined;
  const score = rpc?.request.fields.find(({ field }) => field.name === 'function_score')?.value;
  expect(score?.kind === 'case' && score.cases.map(({ member }) => member)).toEqual(['Function', 'FunctionScore']);
});

it('a builder of a list takes what its method takes, and needs none of it', () => {
  const { first, params, positional } = method('prepare_index_params');
  expect(first?.name).toBe('add_index');
  expect(params.map(({ name }) => name)).toEqual(first?.params.map(({ name }) => name));
  expect(params.filter(({ optional }) => !optional)).toEqual([]);
  expect(positional.map(({ name }) => name)).toEqual(['field_name']);
});
