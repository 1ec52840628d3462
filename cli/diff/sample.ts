/** Findings and a report for the tests of the formats. */
import { surfaces, type Finding, type Level, type Surface, type Verdict } from '../../generators/compare/finding.js';
import type { Approval } from './approvals.js';
import { reportOf, type Compared, type DiffReport } from './report.js';

const nothing: Verdict = { level: 'none', breaks: 'nothing', why: 'nothing of it is seen' };

export const verdicts = (some: Partial<Record<Surface, Verdict>>): Finding['verdicts'] =>
  Object.fromEntries(surfaces.map((surface) => [surface, some[surface] ?? nothing])) as Finding['verdicts'];

export const everywhere = (level: Level): Finding['verdicts'] =>
  verdicts(Object.fromEntries(surfaces.map((surface) => [surface, { level, breaks: 'nothing', why: `it is ${level}` }])));

const place = (line: number): Finding['before'] => ({ file: 'spec/methods/aliases/create_alias.yaml', line, column: 3 });

export const reordered: Finding = {
  rule: 'params_reordered',
  subject: { kind: 'method', name: 'create_alias', member: undefined },
  message: 'the order of parameters changes: collection_name, alias → alias, collection_name',
  before: place(4),
  after: place(5),
  verdicts: verdicts({ python: { level: 'major', breaks: 'run', why: 'positional arguments reach other parameters' } }),
};

export const removed: Finding = {
  rule: 'param_removed',
  subject: { kind: 'method', name: 'create_alias', member: 'alias' },
  message: 'the parameter alias is removed <it | was "required" & `string`>',
  before: place(6),
  after: undefined,
  verdicts: verdicts({
    typescript: { level: 'major', breaks: 'compile', why: 'the property does not exist' },
    java: { level: 'major', breaks: 'compile', why: 'the builder has no such method' },
  }),
};

export const added: Finding = {
  rule: 'method_added',
  subject: { kind: 'method', name: 'list_users', member: undefined },
  message: 'the method list_users is new',
  before: undefined,
  after: { file: 'spec/methods/users/list_users.yaml', line: 1, column: 1 },
  verdicts: everywhere('minor'),
};

export const approval = (over: Partial<Approval> = {}): Approval => ({
  rule: 'param_removed',
  subject: 'create_alias.alias',
  languages: undefined,
  reason: 'It never did anything.',
  until: '2027-06-30',
  place: { file: 'spec/approved-breaks.yaml', line: 1, column: 3 },
  ...over,
});

export const sampleReport = (over: Partial<Compared> = {}): DiffReport =>
  reportOf({
    base: { name: 'main', commit: '1234567890abcdef1234567890abcdef12345678', spec: 'aaaaaaaaaaaaaaaa' },
    head: { name: 'the working tree', commit: undefined, spec: 'bbbbbbbbbbbbbbbb' },
    findings: [added, removed, reordered],
    titleOf: (code) => code.replaceAll('_', ' '),
    signaturesOf: (finding) => (finding === removed ? { typescript: { before: ['CreateAliasRequest.alias: string'], after: [] } } : {}),
    approvals: [],
    today: '2026-11-27',
    considered: surfaces,
    failOn: 'major',
    ...over,
  });
