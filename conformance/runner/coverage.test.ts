import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadModel } from '../../generators/model/load.js';
import type { Model } from '../../generators/model/model.js';
import { readProfile } from '../engines/profile.js';
import type { CallStep, Case } from './case.js';
import { calls } from './check-case.js';
import { checkCoverage } from './coverage.js';
import { readCases } from './read-cases.js';
import { contract, root } from './toy/subject.js';

const model = loadModel(join(root, 'spec'), contract).model as Model;
const { cases } = readCases({ root }, model, { rpc: (name) => contract.rpc(name), complete: false });
const callsOf = (each: Case, name: string): CallStep[] => calls(each.steps).filter(({ call }) => call === name);

it('a parameter that is given nowhere, only empty, only as its default, or only to be refused, is told', () => {
  const method = model.methods.find(({ name }) => name === 'query');
  if (method === undefined) throw new Error('the spec has no query');
  const step = (args: CallStep['args'], error?: CallStep['error']): Case['steps'][number] => ({
    ...(calls(cases[0]?.steps ?? [])[0] as CallStep),
    call: 'query',
    args,
    error,
  });
  const untold = (...steps: Case['steps']): string[] =>
    checkCoverage({ version: '3.0', methods: [method] }, [{ ...(cases[0] as Case), group: 'vectors', method: 'query', steps }])
      .filter(({ code }) => code === 'parameter_without_case')
      .map(({ message }) => message.replace(/^.*gives (\w+) .*$/, '$1'));
  const all = untold(
    step({ filter: '', output_fields: ['*'], ids: [] }),
    step({ limit: -1 }, { kind: 'invalid_argument', parameter: 'limit' }),
  );
  expect(all).toEqual([...method.params.map(({ name }) => name), 'timeout', 'db_name', 'client_request_id']);
  expect(untold(step({ filter: 'a', output_fields: ['a'], ids: [1], limit: 3, timeout: 1 }))).not.toContain('limit');
});

it('each method that the embedded engine lacks has a wire case, and one that its error comes within a second', () => {
  const { lacks } = readProfile(root, 'lite');
  const lacking = model.methods.filter(({ feature }) => feature !== undefined && lacks.includes(feature));
  expect(lacking.map(({ name }) => name)).toContain('load_partitions');
  const quick = ({ error, takes }: CallStep): boolean => error?.name === 'unsupported' && (takes?.atMost ?? Infinity) <= 1;
  const without = lacking.filter(
    ({ name }) =>
      !cases.some((each) => callsOf(each, name).some(quick)) ||
      !cases.some((each) => each.wire && callsOf(each, name).some(({ error }) => error === undefined)),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});
